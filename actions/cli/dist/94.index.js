export const id = 94;
export const ids = [94];
export const modules = {

/***/ 2094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ openGitHub)
});

;// CONCATENATED MODULE: ./build/shared/github/accounts.js
// Which logins does nobody have? An account that was renamed or deleted frees its login for others.
async function readUnknownLogins(connection, logins) {
    if (logins.length === 0)
        return [];
    const fields = logins.map((_, index) => `u${index}: user(login: $l${index}) { login }`);
    const declared = logins.map((_, index) => `$l${index}: String!`).join(', ');
    const data = await connection.query({ what: 'the accounts that the configuration names', needs: 'contents: read' }, `query Accounts(${declared}) { rateLimit { cost } ${fields.join(' ')} }`, Object.fromEntries(logins.map((login, index) => [`l${index}`, login])), /^u\d+$/);
    return logins.filter((_, index) => !data[`u${index}`]);
}

// EXTERNAL MODULE: ./build/shared/github/failure.js
var failure = __webpack_require__(6112);
// EXTERNAL MODULE: ./build/shared/domain/source.js
var source = __webpack_require__(280);
;// CONCATENATED MODULE: ./build/shared/github/queries.js
// The GraphQL queries and the shape of their answers. The shapes are ours by hand: the referee of the tests holds them against GitHub's schema.
const ENTRY = `fragment Entry on TreeEntry {
  mode oid
  object { __typename ... on Blob { oid byteSize isTruncated text } ... on Tree { entries { name } } }
}`;
const WRITTEN = `fullDatabaseId body url createdAt lastEditedAt isMinimized viewerDidAuthor
    author { __typename login ... on User { databaseId } }
    editor { __typename login }`;
const HEAD = `fragment Head on Commit {
  oid
  status { contexts { context state description targetUrl createdAt creator { login } } }
}`;
/** The commits on which a heartbeat may stand: main has moved on since. */
const BEATS = `fragment Beats on Commit {
  history(first: 30) { nodes { status { contexts { context targetUrl createdAt creator { login } } } } }
}`;
const COMMENTS = `fragment Comments on IssueCommentConnection {
  totalCount
  pageInfo { hasNextPage endCursor }
  nodes { ${WRITTEN} }
}`;
const REVIEWS = `fragment Reviews on PullRequestReviewConnection {
  totalCount
  pageInfo { hasNextPage endCursor }
  nodes { ${WRITTEN} state submittedAt commit { oid } }
}`;
const EVENTS = `fragment Events on PullRequestTimelineItemsConnection {
  totalCount
  pageInfo { hasNextPage endCursor }
  nodes {
    __typename
    ... on HeadRefForcePushedEvent { createdAt beforeCommit { ...Head } afterCommit { ...Head } }
    ... on ReviewDismissedEvent {
      createdAt previousReviewState actor { __typename login } review { fullDatabaseId }
    }
    ... on LabeledEvent { createdAt label { name } actor { __typename login } }
    ... on ReviewRequestedEvent { createdAt requestedReviewer { __typename ... on User { login } } }
  }
}
${HEAD}`;
const EVENT_TYPES = 'itemTypes: [HEAD_REF_FORCE_PUSHED_EVENT, REVIEW_DISMISSED_EVENT, REVIEW_REQUESTED_EVENT, LABELED_EVENT]';
const LISTS = {
    comments: { fragment: COMMENTS, name: 'Comments', more: '' },
    reviews: { fragment: REVIEWS, name: 'Reviews', more: '' },
    timelineItems: { fragment: EVENTS, name: 'Events', more: `, ${EVENT_TYPES}` },
};
/** Several pull requests at once, each under its place: `p0`, `p1`. */
function pullsQuery(count) {
    const each = Array.from({ length: count }, (_, index) => index);
    return `query Pull($owner: String!, $name: String!, $config: String!, ${each.map((index) => `$n${index}: Int!`).join(', ')}) {
  rateLimit { cost }
  viewer { login }
  repository(owner: $owner, name: $name) {
    defaultBranchRef { target { ... on Commit { file(path: $config) { ...Entry } ...Beats } } }
    pullRequests(states: OPEN, first: 100) { totalCount pageInfo { hasNextPage endCursor } nodes { number headRefOid } }
    ${each.map((index) => `p${index}: pullRequest(number: $n${index}) { ...Whole }`).join('\n    ')}
  }
}
${WHOLE}
${ENTRY}
${COMMENTS}
${REVIEWS}
${EVENTS}
${BEATS}`;
}
const WHOLE = `fragment Whole on PullRequest {
  number title body state locked changedFiles createdAt isDraft
  author { __typename login ... on User { databaseId } }
  labels(first: 100) { nodes { name } }
  headRefOid headRefName isCrossRepository
  headRepository { nameWithOwner }
  baseRefName
  baseRef { target { oid ... on Commit { file(path: $config) { ...Entry } } } }
  commits(last: 100) { totalCount nodes { commit { ...Head author { user { login } } committer { user { login } } } } }
  comments(first: 100) { ...Comments }
  reviews(first: 100) { ...Reviews }
  timelineItems(first: 100, ${EVENT_TYPES}) { ...Events }
}`;
/** Where several pull requests stand now. */
function headsQuery(count) {
    const each = Array.from({ length: count }, (_, index) => index);
    return `query Heads($owner: String!, $name: String!, ${each.map((index) => `$n${index}: Int!`).join(', ')}) {
  rateLimit { cost }
  repository(owner: $owner, name: $name) {
    ${each.map((index) => `p${index}: pullRequest(number: $n${index}) { headRefOid state }`).join('\n    ')}
  }
}`;
}
/** One further page of one list. */
function moreOf(list) {
    const { fragment, name, more } = LISTS[list];
    return `query More${name}($owner: String!, $name: String!, $number: Int!, $after: String) {
  rateLimit { cost }
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) { ${list}(first: 100, after: $after${more}) { ...${name} } }
  }
}
${fragment}`;
}
const MORE_OPEN = `query MoreOpen($owner: String!, $name: String!, $after: String) {
  rateLimit { cost }
  repository(owner: $owner, name: $name) {
    pullRequests(states: OPEN, first: 100, after: $after) {
      totalCount pageInfo { hasNextPage endCursor } nodes { number headRefOid }
    }
  }
}`;
const OPEN_PAGE = `pullRequests(states: OPEN, first: 100, after: $after) {
      totalCount pageInfo { hasNextPage endCursor }
      nodes { number updatedAt commits(last: 1) { nodes { commit { ...Head } } } }
    }`;
const OPEN = `query Open($owner: String!, $name: String!, $config: String!, $after: String) {
  rateLimit { cost }
  viewer { login }
  repository(owner: $owner, name: $name) {
    defaultBranchRef { name target { oid ... on Commit { file(path: $config) { ...Entry } ...Beats } } }
    ${OPEN_PAGE}
  }
}
${ENTRY}
${HEAD}
${BEATS}`;
const MORE_OF_OPEN = `query MoreOfOpen($owner: String!, $name: String!, $after: String) {
  rateLimit { cost }
  repository(owner: $owner, name: $name) { ${OPEN_PAGE} }
}
${HEAD}`;
/** One query for files of any commits, issues and labels; each value travels as a variable. */
function questionsQuery(commits, issues, labels) {
    const variables = {};
    const declared = [];
    const fields = [];
    const variable = (name, type, value) => {
        variables[name] = value;
        declared.push(`$${name}: ${type}!`);
        return `$${name}`;
    };
    commits.forEach(({ oid, paths }, index) => {
        const files = paths.map((path, at) => `f${at}: file(path: ${variable(`p${index}_${at}`, 'String', path)}) { ...Entry }`);
        const commit = variable(`c${index}`, 'GitObjectID', oid);
        fields.push(`c${index}: object(oid: ${commit}) { __typename ... on Commit { ${files.join(' ')} } }`);
    });
    issues.forEach((number, index) => {
        fields.push(`i${index}: issueOrPullRequest(number: ${variable(`i${index}`, 'Int', number)}) { __typename ... on Issue { number title body state labels(first: 100) { nodes { name } } } }`);
    });
    labels.forEach((label, index) => {
        fields.push(`l${index}: label(name: ${variable(`l${index}`, 'String', label)}) { name }`);
    });
    const query = `query Questions($owner: String!, $name: String!, ${declared.join(', ')}) {
  rateLimit { cost }
  repository(owner: $owner, name: $name) {
    ${fields.join('\n    ')}
  }
}
${commits.length > 0 ? ENTRY : ''}`;
    return { query, variables };
}
/** One query for files of several repositories, at the tips of their default branches. */
function elsewhereQuery(questions) {
    const variables = {};
    const declared = [];
    const fields = questions.map(({ repository, path }, index) => {
        const [owner, name] = repository.split('/');
        Object.assign(variables, { [`o${index}`]: owner, [`n${index}`]: name, [`p${index}`]: path });
        declared.push(`$o${index}: String!, $n${index}: String!, $p${index}: String!`);
        return `r${index}: repository(owner: $o${index}, name: $n${index}) {
    defaultBranchRef { target { ... on Commit { file(path: $p${index}) { ...Entry } } } }
  }`;
    });
    const query = `query Elsewhere(${declared.join(', ')}) {
  rateLimit { cost }
  ${fields.join('\n  ')}
}
${ENTRY}`;
    return { query, variables };
}

;// CONCATENATED MODULE: ./build/shared/github/files.js
// Reads files of any commits, issues and labels, many at once.



/** Files, issues and labels asked for at once: files of the largest size that is read are some megabytes. */
const AT_ONCE = 30;
async function readAnswers(connection, here, questions) {
    const found = [];
    const issues = [];
    const labels = [];
    const missing = new Set();
    const repository = { owner: here.owner, name: here.repo };
    const most = Math.max(questions.files.length, questions.issues.length, questions.labels.length);
    for (let at = 0; at < most; at += AT_ONCE) {
        const files = questions.files.slice(at, at + AT_ONCE);
        const asks = {
            issues: questions.issues.slice(at, at + AT_ONCE),
            labels: questions.labels.slice(at, at + AT_ONCE),
        };
        const commits = byCommit(files);
        const { query, variables } = questionsQuery(commits, asks.issues, asks.labels);
        const about = { what: 'the files of the proposals', needs: 'contents: read' };
        const data = await connection.query(about, query, { ...repository, ...variables }, /^repository\.i\d+$/);
        const node = data.repository;
        for (const { commit, path, mayMiss } of files) {
            const index = commits.findIndex(({ oid }) => oid === commit);
            const object = node[`c${index}`];
            // The name may be that of a file or a folder.
            const held = object?.__typename === 'Commit' ? object : undefined;
            if (!held && mayMiss) {
                missing.add(commit);
                found.push(undefined);
                continue;
            }
            if (!held)
                throw new failure/* GitHubError */.y_('missing', `Commit ${commit} is not there.`, 'Run the job again.');
            const entry = held[`f${commits[index]?.paths.indexOf(path) ?? -1}`];
            found.push(entry ? await readEntry(connection, here, entry, path) : undefined);
        }
        asks.issues.forEach((_, index) => {
            issues.push(toIssue(node[`i${index}`]));
        });
        asks.labels.forEach((_, index) => {
            const label = node[`l${index}`];
            if (label)
                labels.push(label.name);
        });
    }
    return { files: found, issues, labels, missing };
}
function toIssue(node) {
    if (node?.__typename !== 'Issue')
        return undefined;
    return {
        number: node.number,
        title: node.title,
        body: node.body,
        state: node.state === 'OPEN' ? 'open' : 'closed',
        labels: (node.labels?.nodes ?? []).map(({ name }) => name),
    };
}
const UNJUDGED = {
    link: {
        unreadable: {
            message: 'The file is a symbolic link.',
            hint: 'Put the text itself at this path: a link can lead anywhere.',
        },
    },
    submodule: {
        unreadable: {
            message: 'This is a submodule, not a file.',
            hint: 'Put the text itself at this path.',
        },
    },
    folder: {
        unreadable: { message: 'This is a folder, not a file.', hint: 'Put the text itself at this path.' },
    },
};
/** GraphQL's text is not the file where bytes are no UTF-8: then the bytes themselves are read. */
async function readEntry(connection, here, { mode, oid: entryOid, object }, path) {
    const kind = mode & 0o170000;
    const type = kind === 0o120000 ? 'link' : kind === 0o160000 ? 'submodule' : kind === 0o040000 ? 'folder' : 'file';
    if (type !== 'file') {
        const entries = object?.entries?.map(({ name }) => name);
        return { type, oid: entryOid, source: UNJUDGED[type], ...(entries ? { entries } : {}) };
    }
    const { byteSize = 0, isTruncated = false, text } = object ?? {};
    if (byteSize > source/* MAX_BYTES */.zx)
        return { type, oid: entryOid, source: (0,source/* tooLarge */.g$)(byteSize) };
    if (typeof text === 'string' && !isTruncated && !text.includes('\uFFFD'))
        return { type, oid: entryOid, source: (0,source/* parseSource */.PJ)(Buffer.from(text)) };
    const blob = await connection.read({ what: `the file ${JSON.stringify(path)}`, needs: 'contents: read' }, ({ rest }, request) => rest.git.getBlob({ ...here, file_sha: entryOid, request }));
    const bytes = Buffer.from(blob.content, 'base64');
    if (bytes.length === (blob.size ?? bytes.length))
        return { type, oid: entryOid, source: (0,source/* parseSource */.PJ)(bytes) };
    throw new failure/* GitHubError */.y_('unreachable', `GitHub gave ${bytes.length} of ${blob.size} bytes of the file ${JSON.stringify(path)}.`, 'Run the job again.');
}
/** Files of other repositories, at the tips of their default branches. */
async function readElsewhere(connection, questions) {
    if (questions.length === 0)
        return [];
    const { query, variables } = elsewhereQuery(questions);
    const names = [...new Set(questions.map(({ repository }) => repository))].join(', ');
    const data = await connection.query({ what: `files of ${names}`, needs: 'contents: read' }, query, variables);
    return Promise.all(questions.map(async ({ repository, path }, index) => {
        const [owner = '', repo = ''] = repository.split('/');
        const entry = data[`r${index}`]?.defaultBranchRef?.target.file;
        return (entry && (await readEntry(connection, { owner, repo }, entry, path))) ?? undefined;
    }));
}
function byCommit(files) {
    const commits = [];
    for (const { commit, path } of files) {
        const known = commits.find(({ oid }) => oid === commit);
        if (!known)
            commits.push({ oid: commit, paths: [path] });
        else if (!known.paths.includes(path))
            known.paths.push(path);
    }
    return commits;
}

;// CONCATENATED MODULE: ./build/shared/github/thread-words.js
// What is said on an issue or a pull request, so that it is said once: comments and labels. The two differ in the permission that they need.

const MINUTE = 60_000;
/** Labels and edits are the same said twice; a comment is looked for before it is said again. */
function threadWords(connection, here, permission, isSaid) {
    const needs = `${permission}: write`;
    return {
        comment: (number, body, marker) => {
            const since = new Date((connection.serverTime() ?? 0) - MINUTE).toISOString();
            return connection.write({ what: `a comment on ${number}`, needs }, ({ rest }, request) => rest.issues.createComment({ ...here, issue_number: number, body, request }), async (read) => {
                for (let page = 1;; page += 1) {
                    const recent = await read({ what: `the comments of ${number}`, needs: `${permission}: read` }, ({ rest }, request) => rest.issues.listComments({
                        ...here,
                        issue_number: number,
                        since,
                        per_page: 100,
                        page,
                        request,
                    }));
                    if (recent.some((comment) => isSaid(comment.body ?? '', body, marker)))
                        return true;
                    if (recent.length < 100)
                        return false;
                }
            });
        },
        editComment: (id, body) => connection.write({ what: `the comment ${id}`, needs }, ({ rest }, request) => rest.issues.updateComment({ ...here, comment_id: Number(id), body, request }), sayAgain),
        deleteComment: (id) => unlessMissing(connection.write({ what: `the removal of comment ${id}`, needs }, ({ rest }, request) => rest.issues.deleteComment({ ...here, comment_id: Number(id), request }), sayAgain)),
        addLabels: (number, names) => connection.write({ what: `the labels of ${number}`, needs }, ({ rest }, request) => rest.issues.addLabels({ ...here, issue_number: number, labels: [...names], request }), sayAgain),
        removeLabel: (number, name) => unlessMissing(connection.write({ what: `the removal of a label from ${number}`, needs }, ({ rest }, request) => rest.issues.removeLabel({ ...here, issue_number: number, name, request }), sayAgain)),
    };
}
function linesOf(text) {
    return text.split(/\r?\n/);
}
function sayAgain() {
    return Promise.resolve(false);
}
/** What was to be removed is gone: by an earlier try, or by somebody else. */
async function unlessMissing(write) {
    try {
        await write;
    }
    catch (error) {
        if (!(error instanceof failure/* GitHubError */.y_ && error.kind === 'missing'))
            throw error;
    }
}

;// CONCATENATED MODULE: ./build/shared/github/issue-words.js
// What is said on issues: comments, and the issue of the report. Said once, also where the answer is lost.

const NEEDS = 'issues: write';
const issue_words_MINUTE = 60_000;
function issueWords(connection, here) {
    return {
        onIssue: threadWords(connection, here, 'issues', (standing, _body, marker) => hasMarker(standing, marker)),
        openIssue: async ({ title, body, label, marker }) => {
            const since = new Date((connection.serverTime() ?? 0) - issue_words_MINUTE).toISOString();
            let number = 0;
            await connection.write({ what: `the issue ${JSON.stringify(title)}`, needs: NEEDS }, async ({ rest }, request) => {
                const labels = label === undefined ? {} : { labels: [label] };
                const answer = await rest.issues.create({ ...here, title, body, ...labels, request });
                number = answer.data.number;
                return answer;
            }, async (read) => {
                const recent = await read({ what: 'the newest issues', needs: 'issues: read' }, ({ rest }, request) => rest.issues.listForRepo({
                    ...here,
                    state: 'all',
                    since,
                    sort: 'created',
                    per_page: 100,
                    request,
                }));
                const made = recent.find((issue) => hasMarker(issue.body, marker));
                number = made?.number ?? 0;
                return made !== undefined;
            });
            return number;
        },
        editIssue: (number, { body, state }) => connection.write({ what: `the issue ${number}`, needs: NEEDS }, ({ rest }, request) => rest.issues.update({
            ...here,
            issue_number: number,
            ...(body === undefined ? {} : { body }),
            ...(state === undefined ? {} : { state }),
            ...(state === 'closed' ? { state_reason: 'completed' } : {}),
            request,
        }), sayAgain),
    };
}
/** Whatever else it says: of two runs at once one text is enough. */
function hasMarker(standing, marker) {
    return linesOf(standing ?? '').includes(marker);
}

;// CONCATENATED MODULE: ./build/shared/github/pull.js
// Reads one pull request with everything that stands on it.



/** The contexts of our statuses begin with it. */
const OURS = 'enhancements/';
/** Writes with GITHUB_TOKEN. */
const WORKFLOWS = 'github-actions';
/** The contexts of heartbeats, on the default branch. */
const SWEEP = 'enhancements/sweep';
/** What needs another permission than the pull request itself. */
const PARTS = [
    [/\.status(?:\.|$)/, 'statuses: read'],
    [/\.(?:baseRef|defaultBranchRef|ref|file)(?:\.|$)/, 'contents: read'],
];
/** In the order of the numbers; undefined where there is no such pull request (any more). */
async function readPulls(connection, here, numbers, config) {
    const what = numbers.length === 1 ? `pull request ${numbers[0]}` : `pull requests ${numbers.join(', ')}`;
    const about = { what, needs: 'pull-requests: read', parts: PARTS };
    const data = await connection.query(about, pullsQuery(numbers.length), { ...variablesFor(here, numbers), config }, /^repository\.p\d+$/);
    const { repository, viewer } = data;
    const nodes = numbers.map((_, index) => repository[`p${index}`]);
    if (nodes.every((node) => !node))
        return numbers.map(() => undefined);
    const open = await restOf(repository.pullRequests, 'open pull requests', about, async (after) => {
        const next = await connection.query(about, MORE_OPEN, { owner: here.owner, name: here.repo, after });
        return next.repository.pullRequests;
    });
    const beside = { config, open, viewer: viewer.login, fallback: repository.defaultBranchRef?.target };
    return Promise.all(nodes.map(async (node) => (node ? completePull(connection, here, node, beside) : undefined)));
}
/** `$n0`, `$n1`: the numbers in the repository. */
function variablesFor({ owner, repo: name }, numbers) {
    return { owner, name, ...Object.fromEntries(numbers.map((number, index) => [`n${index}`, number])) };
}
/** With the pages of its lists that did not fit into the first answer. */
async function completePull(connection, here, node, { config, open, viewer, fallback }) {
    const { baseRef, number } = node;
    const about = { what: `pull request ${number}`, needs: 'pull-requests: read', parts: PARTS };
    if (!baseRef && node.state === 'OPEN') {
        throw new failure/* GitHubError */.y_('missing', `The base branch of pull request ${number} is gone, so nothing can be compared with it.`, 'Choose another base branch, or close the pull request.');
    }
    const more = async (list, after) => {
        const next = await connection.query(about, moreOf(list), { owner: here.owner, name: here.repo, number, after });
        return next.repository.pullRequest[list];
    };
    const comments = await restOf(node.comments, 'comments', about, (after) => more('comments', after));
    const reviews = await restOf(node.reviews, 'reviews', about, (after) => more('reviews', after));
    const events = await restOf(node.timelineItems, 'events', about, (after) => more('timelineItems', after));
    // A release branch that was cut before the gates were installed has none: there that of the default branch holds.
    const entry = baseRef?.target.file ?? fallback?.file;
    const file = entry && (await readEntry(connection, here, entry, config));
    const heads = headsOf(node, events);
    const beat = lastBeat(fallback, SWEEP, viewer);
    return {
        number,
        title: node.title,
        body: node.body,
        state: node.state === 'OPEN' ? 'open' : node.state === 'MERGED' ? 'merged' : 'closed',
        isLocked: node.locked,
        isDraft: node.isDraft,
        createdAt: Date.parse(node.createdAt),
        ...authorOf(node.author),
        labels: (node.labels?.nodes ?? []).map(({ name }) => name),
        head: {
            oid: node.headRefOid,
            branch: node.headRefName,
            ...(node.headRepository ? { repository: node.headRepository.nameWithOwner } : {}),
            isFork: node.isCrossRepository,
        },
        base: { branch: node.baseRefName, tip: baseRef?.target.oid ?? '' },
        landing: node.headRefOid,
        changedFiles: node.changedFiles,
        statuses: statusesOf(heads.find(({ oid }) => oid === node.headRefOid)),
        comments: comments.map(toComment),
        reviews: reviews.flatMap((review) => toReview(review, events)),
        forcePushes: events.flatMap(toForcePush),
        ownStatuses: heads.flatMap((head) => ownStatusesOf(head, viewer)),
        hasMoreCommits: node.commits.totalCount > node.commits.nodes.length,
        labelings: events.flatMap(toLabeling),
        requests: events.flatMap(toRequest),
        contributors: contributorsOf(node),
        siblings: open
            .filter((other) => other.headRefOid === node.headRefOid && other.number !== number)
            .map((other) => other.number),
        ...(beat ? { lastSweep: beat.at } : {}),
        ...(file ? { config: file } : {}),
    };
}
/** Where each stands now; undefined where it is gone. */
async function readHeads(connection, here, numbers) {
    const data = await connection.query({ what: `the heads of pull requests ${numbers.join(', ')}`, needs: 'pull-requests: read' }, headsQuery(numbers.length), variablesFor(here, numbers), /^repository\.p\d+$/);
    return numbers.map((_, index) => {
        const node = data.repository[`p${index}`];
        return node ? { oid: node.headRefOid, isOpen: node.state === 'OPEN' } : undefined;
    });
}
/** A list that ends before its own count is not whole. One that grew meanwhile is. */
async function restOf(first, what, about, more) {
    const nodes = [...first.nodes];
    let page = first;
    while (page.pageInfo.hasNextPage) {
        page = await more(page.pageInfo.endCursor);
        nodes.push(...page.nodes);
        if (page.nodes.length === 0)
            break;
    }
    // The count of a timeline includes what its filter leaves out.
    if (what === 'events' ? !page.pageInfo.hasNextPage : nodes.length >= page.totalCount)
        return nodes;
    throw new failure/* GitHubError */.y_('unreachable', `GitHub listed ${nodes.length} of ${page.totalCount} ${what} when asked for ${about.what}.`, 'Run the job again.');
}
/** Each commit that is or was a head, as far as GitHub tells, once. */
function headsOf(node, events) {
    const pushed = events.flatMap((event) => event.__typename === 'HeadRefForcePushedEvent' ? [event.beforeCommit, event.afterCommit] : []);
    const all = [...node.commits.nodes.map(({ commit }) => commit), ...pushed.flatMap((head) => head ?? [])];
    return [...new Map(all.map((head) => [head.oid, head])).values()];
}
/** None where a push came between the head and its commits: the last look before anything is said finds it. */
function statusesOf(head) {
    return (head?.status?.contexts ?? []).map(({ context, state, description, targetUrl }) => ({
        context,
        state: state === 'EXPECTED' ? 'pending' : state.toLowerCase(),
        description: description ?? '',
        address: targetUrl ?? '',
    }));
}
/** The newest heartbeat whose context begins with that text. */
function lastBeat(target, context, viewer) {
    const beats = (target?.history.nodes ?? [])
        .flatMap(({ status }) => status?.contexts ?? [])
        .filter((beat) => beat.context.startsWith(context) && isOwn(beat, viewer))
        .map(({ createdAt, targetUrl }) => ({ at: Date.parse(createdAt), address: targetUrl ?? '' }));
    return beats.sort((a, b) => b.at - a.at)[0];
}
function ownStatusesOf({ oid, status }, viewer) {
    return (status?.contexts ?? [])
        .filter((each) => each.context.startsWith(OURS) && isOwn(each, viewer))
        .map(({ context, createdAt, targetUrl }) => ({
        oid,
        context,
        at: Date.parse(createdAt),
        address: targetUrl ?? '',
    }));
}
/** A bot's login ends in `[bot]` as a viewer and does not as a creator. A person at a terminal looks at what workflows wrote. */
function isOwn({ creator }, viewer) {
    return creator?.login === (/\[bot\]$/.test(viewer) ? viewer.replace(/\[bot\]$/, '') : WORKFLOWS);
}
function toComment(node) {
    const { author: editor } = authorOf(node.editor);
    return {
        id: node.fullDatabaseId,
        ...authorOf(node.author),
        body: node.body,
        at: Date.parse(node.createdAt),
        address: node.url,
        ...(node.lastEditedAt === null
            ? {}
            : { edited: { at: Date.parse(node.lastEditedAt), ...(editor ? { by: editor } : {}) } }),
        isMinimized: node.isMinimized,
        isOwn: node.viewerDidAuthor,
    };
}
const REVIEW_STATES = {
    APPROVED: 'approved',
    CHANGES_REQUESTED: 'changes-requested',
    COMMENTED: 'commented',
    DISMISSED: 'dismissed',
    // Seen by its author alone, and not said yet.
    PENDING: undefined,
};
function toReview(node, events) {
    const state = REVIEW_STATES[node.state];
    if (!state)
        return [];
    const dismissal = events.findLast((event) => event.__typename === 'ReviewDismissedEvent' && event.review?.fullDatabaseId === node.fullDatabaseId);
    const { author: by } = dismissal && 'actor' in dismissal ? authorOf(dismissal.actor) : {};
    return [
        {
            ...toComment(node),
            at: Date.parse(node.submittedAt ?? node.createdAt),
            state,
            ...(node.commit ? { commit: node.commit.oid } : {}),
            ...(dismissal && 'previousReviewState' in dismissal
                ? {
                    dismissal: {
                        at: Date.parse(dismissal.createdAt),
                        ...(by ? { by } : {}),
                        was: REVIEW_STATES[dismissal.previousReviewState] ?? 'commented',
                    },
                }
                : {}),
        },
    ];
}
function toForcePush(event) {
    if (event.__typename !== 'HeadRefForcePushedEvent')
        return [];
    const { createdAt, beforeCommit, afterCommit } = event;
    return [
        {
            at: Date.parse(createdAt),
            ...(beforeCommit ? { before: beforeCommit.oid } : {}),
            ...(afterCommit ? { after: afterCommit.oid } : {}),
        },
    ];
}
function toLabeling(event) {
    if (event.__typename !== 'LabeledEvent')
        return [];
    const { author: by } = authorOf(event.actor);
    return [{ label: event.label.name, at: Date.parse(event.createdAt), ...(by ? { by } : {}) }];
}
function toRequest(event) {
    if (event.__typename !== 'ReviewRequestedEvent' || event.requestedReviewer?.login === undefined)
        return [];
    return [{ at: Date.parse(event.createdAt), login: event.requestedReviewer.login }];
}
function contributorsOf(node) {
    const logins = node.commits.nodes.flatMap(({ commit: { author, committer } }) => [
        author?.user?.login ?? [],
        committer?.user?.login ?? [],
    ]);
    return [...new Set(logins.flat())];
}
function authorOf(node) {
    if (!node)
        return {};
    const kind = node.__typename === 'User' ? 'user' : node.__typename === 'Bot' ? 'bot' : 'other';
    return {
        author: {
            login: node.login,
            kind,
            ...(typeof node.databaseId === 'number' ? { id: node.databaseId } : {}),
        },
    };
}

;// CONCATENATED MODULE: ./build/shared/github/issues.js
// Reads one issue, or a pull request as one, with what was said on it, and finds an issue that is ours.



const LABELINGS = `totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        __typename
        ... on LabeledEvent { createdAt actor { login } label { name } }
        ... on UnlabeledEvent { createdAt actor { login } label { name } }
      }`;
const LABELED = 'itemTypes: [LABELED_EVENT, UNLABELED_EVENT]';
const TALKING = `number title body closed locked createdAt lastEditedAt viewerDidAuthor
      author { __typename login ... on User { databaseId } }
      labels(first: 100) { nodes { name } }
      comments(first: 100, after: $after) { ...Comments }
      timelineItems(first: 100, ${LABELED}) { ${LABELINGS} }`;
const TALK = `query Talk($owner: String!, $name: String!, $number: Int!, $config: String!, $after: String) {
  rateLimit { cost }
  viewer { login }
  repository(owner: $owner, name: $name) {
    defaultBranchRef { target { ... on Commit { file(path: $config) { ...Entry } } } }
    issueOrPullRequest(number: $number) {
      __typename
      ... on Issue { ${TALKING} }
      ... on PullRequest {
        ${TALKING}
        baseRefName
        baseRef { target { ... on Commit { file(path: $config) { ...Entry } } } }
      }
    }
  }
}
${ENTRY}
${COMMENTS}`;
const MORE_LABELINGS = `query MoreLabelings($owner: String!, $name: String!, $number: Int!, $after: String) {
  rateLimit { cost }
  repository(owner: $owner, name: $name) {
    issueOrPullRequest(number: $number) {
      ... on Issue { timelineItems(first: 100, after: $after, ${LABELED}) { ${LABELINGS} } }
      ... on PullRequest { timelineItems(first: 100, after: $after, ${LABELED}) { ${LABELINGS} } }
    }
  }
}`;
/** Undefined where there is neither an issue nor a pull request of that number. */
async function readTalk(connection, here, number, config) {
    const about = { what: `issue ${number}`, needs: 'issues: read', parts: PARTS };
    const place = { owner: here.owner, name: here.repo, number };
    const ask = (after) => connection.query(about, TALK, { ...place, config, after }, /^repository\.issueOrPullRequest$/);
    const { repository, viewer } = await ask(null);
    const { issueOrPullRequest: talk, defaultBranchRef } = repository;
    if (!talk)
        return undefined;
    const comments = await restOf(talk.comments, 'comments', about, async (after) => {
        const next = await ask(after);
        return next.repository.issueOrPullRequest?.comments ?? talk.comments;
    });
    const labelings = await restOf(talk.timelineItems, 'events', about, async (after) => {
        const next = await connection.query(about, MORE_LABELINGS, { ...place, after });
        return next.repository.issueOrPullRequest.timelineItems;
    });
    const fileOf = (entry) => entry ? readEntry(connection, here, entry, config) : undefined;
    const file = await fileOf(defaultBranchRef?.target.file);
    const ofBase = await fileOf(talk.baseRef?.target.file);
    const { baseRefName: branch } = talk;
    return {
        number,
        isPull: talk.__typename === 'PullRequest',
        createdAt: Date.parse(talk.createdAt),
        title: talk.title,
        body: talk.body,
        state: talk.closed ? 'closed' : 'open',
        isLocked: talk.locked,
        isOwn: talk.viewerDidAuthor,
        isEdited: talk.lastEditedAt !== null,
        ...authorOf(talk.author),
        labels: (talk.labels?.nodes ?? []).map(({ name }) => name),
        labelings: labelings.map(({ __typename, createdAt, actor, label }) => ({
            label: label.name,
            isSet: __typename === 'LabeledEvent',
            at: Date.parse(createdAt),
            isOwn: isOwn({ creator: actor }, viewer.login),
        })),
        comments: comments.map(toComment),
        ...(file ? { config: file } : {}),
        ...(branch === undefined
            ? {}
            : { base: { branch, isGone: !talk.baseRef, ...(ofBase ? { config: ofBase } : {}) } }),
    };
}
const LABELS = `query Labels($owner: String!, $name: String!, $after: String) {
  rateLimit { cost }
  repository(owner: $owner, name: $name) {
    labels(first: 100, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { name } }
  }
}`;
/** The names of all labels of the repository. */
async function readLabelNames(connection, here) {
    const about = { what: 'the labels', needs: 'issues: read' };
    const ask = async (after) => {
        const data = await connection.query(about, LABELS, { owner: here.owner, name: here.repo, after });
        return (data.repository.labels ?? {
            totalCount: 0,
            pageInfo: { hasNextPage: false, endCursor: null },
            nodes: [],
        });
    };
    const names = await restOf(await ask(null), 'labels', about, ask);
    return names.map(({ name }) => name);
}
const OWN = `query Own($owner: String!, $name: String!, $states: [IssueState!]!, $after: String) {
  rateLimit { cost }
  repository(owner: $owner, name: $name) {
    issues(states: $states, first: 100, after: $after, orderBy: { field: CREATED_AT, direction: DESC }) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { number title state createdAt viewerDidAuthor }
    }
  }
}`;
/** Issues of ours with that title, the newest first: open ones, or, where `since` is given, all that were opened since. */
async function findOwnIssues(connection, { owner, repo: name }, title, since) {
    const about = { what: 'the issues', needs: 'issues: read' };
    const states = since === undefined ? ['OPEN'] : ['OPEN', 'CLOSED'];
    const found = [];
    for (let after = null;;) {
        const data = await connection.query(about, OWN, {
            owner,
            name,
            states,
            after,
        });
        const { nodes, pageInfo } = data.repository.issues;
        const isOld = ({ createdAt }) => since !== undefined && Date.parse(createdAt) < since;
        for (const node of nodes)
            if (node.viewerDidAuthor && node.title === title && !isOld(node))
                found.push({ number: node.number, isOpen: node.state === 'OPEN' });
        // Of open ones the newest is enough.
        if ((since === undefined && found.length > 0) || nodes.some(isOld) || !pageInfo.hasNextPage)
            return found;
        after = pageInfo.endCursor;
    }
}

;// CONCATENATED MODULE: ./build/shared/github/landed.js
// What has landed on a branch since an instant, by pull request or past them?




const MERGED = `pullRequests(states: MERGED, baseRefName: $branch, first: 100, after: $after, orderBy: { field: UPDATED_AT, direction: DESC }) {
      pageInfo { hasNextPage endCursor }
      nodes { number mergedAt updatedAt mergeCommit { parents(first: 1) { nodes { oid } } } }
    }`;
const LANDED = `query Landed($owner: String!, $name: String!, $branch: String!, $ref: String!, $config: String!, $since: GitTimestamp!, $after: String) {
  rateLimit { cost }
  viewer { login }
  repository(owner: $owner, name: $name) {
    ref(qualifiedName: $ref) {
      target {
        oid
        ... on Commit {
          file(path: $config) { ...Entry }
          ...Beats
          recent: history(first: 100, since: $since) {
            pageInfo { hasNextPage }
            nodes {
              oid messageHeadline committedDate
              author { user { login } }
              parents(first: 2) { nodes { oid } }
              associatedPullRequests(first: 1) { totalCount }
            }
          }
        }
      }
    }
    ${MERGED}
  }
}
${ENTRY}
${BEATS}`;
const MORE = `query MoreLanded($owner: String!, $name: String!, $branch: String!, $after: String) {
  rateLimit { cost }
  repository(owner: $owner, name: $name) { ${MERGED} }
}`;
/** `context` is that of the mark. */
async function readLanded(connection, { owner, repo: name }, { branch, since, config, context }) {
    const about = {
        what: `what has landed on ${JSON.stringify(branch)}`,
        needs: 'pull-requests: read',
        parts: PARTS,
    };
    const place = { owner, name, branch };
    const data = await connection.query(about, LANDED, {
        ...place,
        ref: `refs/heads/${branch}`,
        config,
        since: new Date(since).toISOString(),
    });
    const target = data.repository.ref?.target;
    if (!target)
        throw new failure/* GitHubError */.y_('missing', `The branch ${JSON.stringify(branch)} is not there.`, 'Run the job again.');
    const merged = [];
    for (let page = data.repository.pullRequests;;) {
        merged.push(...page.nodes);
        const last = page.nodes.at(-1);
        // Whatever was merged since was updated since.
        if (!page.pageInfo.hasNextPage || !last || Date.parse(last.updatedAt) < since)
            break;
        const next = await connection.query(about, MORE, {
            ...place,
            after: page.pageInfo.endCursor,
        });
        page = next.repository.pullRequests;
    }
    const file = target.file && (await readEntry(connection, { owner, repo: name }, target.file, config));
    const mark = lastBeat(target, context, data.viewer.login);
    return {
        tip: target.oid,
        ...(file ? { config: file } : {}),
        ...(mark ? { mark } : {}),
        landings: [...merged.flatMap(toLanding), ...target.recent.nodes.flatMap(toPush)]
            .filter(({ at }) => at >= since)
            .sort((a, b) => a.at - b.at),
    };
}
function toLanding({ number, mergedAt, mergeCommit }) {
    const before = mergeCommit?.parents.nodes[0]?.oid;
    return before === undefined ? [] : [{ at: Date.parse(mergedAt), before, pull: number }];
}
/** A merge by hand brings commits that stand in the history themselves. */
function toPush({ oid, parents, associatedPullRequests, committedDate, messageHeadline, author, }) {
    const [before, second] = parents.nodes;
    if (associatedPullRequests.totalCount > 0 || !before || second)
        return [];
    const by = author?.user?.login;
    return [
        {
            at: Date.parse(committedDate),
            before: before.oid,
            commit: { oid, title: messageHeadline, ...(by === undefined ? {} : { by }) },
        },
    ];
}

;// CONCATENATED MODULE: ./build/shared/github/listing.js
// Which proposals does another repository hold, and which of its open pull requests change them?

/** One that changes more is listed with its first ones. */
const FILES = 'files(first: 50) { nodes { path } }';
const listing_OPEN = `pullRequests(states: OPEN, first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes { number ${FILES} } }`;
const LISTING = `query Listing($owner: String!, $name: String!, $root: String!, $after: String) {
  rateLimit { cost }
  repository(owner: $owner, name: $name) {
    defaultBranchRef {
      target {
        ... on Commit {
          file(path: $root) {
            object { ... on Tree { entries { name object { ... on Tree { entries { name } } } } } }
          }
        }
      }
    }
    ${listing_OPEN}
  }
}`;
const listing_MORE = `query MoreListing($owner: String!, $name: String!, $after: String) {
  rateLimit { cost }
  repository(owner: $owner, name: $name) { ${listing_OPEN} }
}`;
async function readListing(connection, repository, root) {
    const [owner = '', name = ''] = repository.split('/');
    const about = { what: `the proposals of ${repository}`, needs: 'contents: read' };
    const data = await connection.query(about, LISTING, { owner, name, root });
    const tree = data.repository.defaultBranchRef?.target.file?.object;
    if (!tree?.entries) {
        throw new failure/* GitHubError */.y_('missing', `There is no folder ${JSON.stringify(root)} in ${repository}.`, 'Correct `freeze.code.proposals`, or `proposals.root`.');
    }
    const open = [...data.repository.pullRequests.nodes];
    for (let { pageInfo } = data.repository.pullRequests; pageInfo.hasNextPage;) {
        const next = await connection.query(about, listing_MORE, {
            owner,
            name,
            after: pageInfo.endCursor,
        });
        open.push(...next.repository.pullRequests.nodes);
        ({ pageInfo } = next.repository.pullRequests);
    }
    return {
        folders: tree.entries.flatMap(({ name: first, object }) => [
            `${root}/${first}`,
            ...(object?.entries ?? []).map((entry) => `${root}/${first}/${entry.name}`),
        ]),
        open: open.map(({ number, files }) => ({
            number,
            paths: (files?.nodes ?? []).map(({ path }) => path),
        })),
    };
}

;// CONCATENATED MODULE: ./build/shared/github/open-pulls.js
// Reads all open pull requests, as far as a sweep has to know them.



async function readOpenPulls(connection, here, question) {
    const repository = { owner: here.owner, name: here.repo };
    const about = { what: 'the open pull requests', needs: 'pull-requests: read', parts: PARTS };
    const data = await connection.query(about, OPEN, { ...repository, config: question.config });
    const { defaultBranchRef, pullRequests } = data.repository;
    const { target, name } = defaultBranchRef;
    const nodes = await restOf(pullRequests, 'open pull requests', about, async (after) => {
        const next = await connection.query(about, MORE_OF_OPEN, {
            ...repository,
            after,
        });
        return next.repository.pullRequests;
    });
    const viewer = data.viewer.login;
    const file = target.file && (await readEntry(connection, here, target.file, question.config));
    const heartbeat = lastBeat(target, question.heartbeat, viewer);
    return {
        pulls: nodes.map((node) => toOpenPull(node, question.context, viewer)),
        defaultBranch: { name, tip: target.oid },
        ...(file ? { config: file } : {}),
        ...(heartbeat ? { heartbeat } : {}),
    };
}
function toOpenPull({ number, updatedAt, commits }, context, viewer) {
    const head = commits.nodes.at(-1)?.commit;
    const own = head && ownStatusesOf(head, viewer).find((status) => status.context === context);
    const status = own && statusesOf(head).find((each) => each.context === context);
    return {
        number,
        updatedAt: Date.parse(updatedAt),
        head: head?.oid ?? '',
        ...(own && status ? { status: { state: status.state, address: status.address, at: own.at } } : {}),
    };
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/shared/github/report-nodes.js
// From GitHub's answers to what the weekly report knows of trackers and pull requests.
/** Prow's and other machines have plain accounts: `kubevirt-bot`, `k8s-ci-robot`. */
const MACHINE = /(?:^|[-_])(?:bot|robot)$/i;
/** The same people say a hundred thousand things: each is kept once. */
const accounts = new Map();
const MOST_ACCOUNTS = 10_000;
function toAccount(node) {
    if (!node)
        return {};
    const { __typename: type, login } = node;
    const known = accounts.get(`${type} ${login}`);
    if (known)
        return { author: known };
    const kind = type === 'Bot' || MACHINE.test(login) ? 'bot' : type === 'User' ? 'user' : 'other';
    const author = { login, kind };
    if (accounts.size >= MOST_ACCOUNTS)
        accounts.clear();
    accounts.set(`${type} ${login}`, author);
    return { author };
}
function toRawComment(node) {
    return {
        id: node.fullDatabaseId,
        ...toAccount(node.author),
        body: node.body,
        at: Date.parse(node.createdAt),
        address: node.url,
        isOwn: node.viewerDidAuthor,
        isHidden: node.isMinimized,
    };
}
function toRawTracker(node) {
    const { comments, timelineItems } = node;
    const closing = timelineItems.nodes.findLast((event) => event.__typename === 'ClosedEvent');
    const by = closing && 'actor' in closing ? toAccount(closing.actor).author : undefined;
    const at = node.closedAt ?? (closing && 'createdAt' in closing ? closing.createdAt : undefined);
    const earlier = comments.pageInfo.hasPreviousPage ? comments.pageInfo.startCursor : null;
    return {
        number: node.number,
        title: node.title,
        body: node.body,
        state: node.state === 'OPEN' ? 'open' : 'closed',
        isLocked: node.locked,
        ...(node.state === 'CLOSED' && at !== undefined
            ? { closed: { at: Date.parse(at), ...(by ? { by } : {}) } }
            : {}),
        ...toAccount(node.author),
        createdAt: Date.parse(node.createdAt),
        assignees: node.assignees.nodes.map(({ login }) => login),
        labels: (node.labels?.nodes ?? []).map(({ name }) => name),
        comments: comments.nodes.map(toRawComment),
        ...(earlier === null ? {} : { earlierComments: earlier }),
        ...toReferences(timelineItems.nodes),
        ...(timelineItems.pageInfo.hasPreviousPage && timelineItems.pageInfo.startCursor !== null
            ? { earlierReferences: timelineItems.pageInfo.startCursor }
            : {}),
    };
}
function toReferences(events) {
    const sources = events.flatMap((event) => event.__typename === 'CrossReferencedEvent' ? [event.source] : []);
    return {
        pulls: sources.flatMap((source) => source.__typename === 'PullRequest' ? [toScalarPull(source, source.repository.nameWithOwner)] : []),
        issues: sources.flatMap((source) => source.__typename === 'Issue'
            ? [{ repository: source.repository.nameWithOwner, number: source.number }]
            : []),
    };
}
function toScalarPull(node, repository) {
    return {
        repository,
        number: node.number,
        title: node.title,
        body: node.body,
        branch: node.headRefName,
        address: node.url,
        state: node.state === 'OPEN'
            ? node.isDraft
                ? 'draft'
                : 'open'
            : node.state === 'MERGED'
                ? 'merged'
                : 'closed',
        ...toAccount(node.author),
        base: node.baseRefName,
        createdAt: Date.parse(node.createdAt),
        updatedAt: Date.parse(node.updatedAt),
        ...(node.mergedAt === null ? {} : { mergedAt: Date.parse(node.mergedAt) }),
        ...(node.closedAt === null ? {} : { closedAt: Date.parse(node.closedAt) }),
    };
}
const report_nodes_REVIEW_STATES = new Map([
    ['APPROVED', 'approved'],
    ['CHANGES_REQUESTED', 'changes-requested'],
    ['COMMENTED', 'commented'],
    ['DISMISSED', 'dismissed'],
]);
function toRawPull(node, repository) {
    const { labels, reviews, reviewRequests, comments, files, commits } = node;
    const head = commits?.nodes.at(-1)?.commit;
    const contexts = head?.status?.contexts;
    return {
        ...toScalarPull(node, repository),
        labels: (labels?.nodes ?? []).map(({ name }) => name),
        ...(reviews
            ? {
                reviews: reviews.nodes.flatMap(({ state, submittedAt, author }) => {
                    const known = report_nodes_REVIEW_STATES.get(state);
                    if (!known || submittedAt === null)
                        return [];
                    return [{ ...toAccount(author), state: known, at: Date.parse(submittedAt) }];
                }),
            }
            : {}),
        ...(reviewRequests
            ? { requested: reviewRequests.nodes.flatMap(({ requestedReviewer: each }) => each?.login ?? []) }
            : {}),
        ...(comments
            ? {
                comments: comments.nodes.map(({ author, body, createdAt }) => ({
                    ...toAccount(author),
                    body,
                    at: Date.parse(createdAt),
                })),
            }
            : {}),
        ...(files
            ? {
                files: files.nodes.map(({ path, changeType }) => ({ path, isAdded: changeType === 'ADDED' })),
            }
            : {}),
        ...(head ? { pushedAt: Date.parse(head.committedDate) } : {}),
        ...(contexts
            ? {
                statuses: contexts.map(({ context, state, description }) => ({
                    context,
                    state,
                    description: description ?? '',
                })),
            }
            : {}),
    };
}
function toReportIssue(node) {
    return {
        number: node.number,
        title: node.title,
        body: node.body,
        address: node.url,
        state: node.state === 'OPEN' ? 'open' : 'closed',
        at: Date.parse(node.createdAt),
        isOwn: node.viewerDidAuthor,
        ...toAccount(node.author),
    };
}

;// CONCATENATED MODULE: ./build/shared/github/report-queries.js
// The GraphQL queries of the weekly report, and the shape of their answers. What is nested costs a point for each hundred times it is asked for: so
// trackers come with three lists, pull requests with as few as will do.
const TEXT = 'mode oid object { __typename ... on Blob { oid byteSize isTruncated text } }';
/** The tip, the configuration, the last reports, and what the gates left on the newest commits. */
const HOME = `query ReportHome($owner: String!, $name: String!, $config: String!) {
  rateLimit { cost }
  viewer { login }
  repository(owner: $owner, name: $name) {
    defaultBranchRef {
      name
      target {
        oid
        ... on Commit {
          file(path: $config) { ${TEXT} }
          history(first: 30) { nodes { oid status { contexts { context state description targetUrl createdAt creator { login } } } } }
        }
      }
    }
  }
}`;
const REPORTS = `query Reports($owner: String!, $name: String!, $label: String!) {
  rateLimit { cost }
  repository(owner: $owner, name: $name) {
    issues(first: 20, labels: [$label], orderBy: {field: CREATED_AT, direction: DESC}) {
      nodes { number title body url state createdAt viewerDidAuthor author { __typename login } }
    }
  }
}`;
const COMMENT = 'fullDatabaseId body url createdAt isMinimized viewerDidAuthor author { __typename login }';
/** Scalars of a pull request: they cost nothing where it is met. */
const PULL = `number title url state isDraft createdAt updatedAt mergedAt closedAt baseRefName headRefName
    author { __typename login }`;
const TRACKER = `fragment Tracker on Issue {
  number title body url state locked createdAt closedAt
  author { __typename login }
  assignees(first: 10) { nodes { login } }
  labels(first: 30) { nodes { name } }
  comments(last: 20) { totalCount pageInfo { hasPreviousPage startCursor } nodes { ${COMMENT} } }
  timelineItems(last: 40, itemTypes: [CROSS_REFERENCED_EVENT, CLOSED_EVENT]) {
    pageInfo { hasPreviousPage startCursor }
    nodes {
      __typename
      ... on ClosedEvent { createdAt actor { __typename login } }
      ... on CrossReferencedEvent {
        source {
          __typename
          ... on PullRequest { ${PULL} body repository { nameWithOwner } }
          ... on Issue { number repository { nameWithOwner } }
        }
      }
    }
  }
}`;
const TRACKERS = `query Trackers($owner: String!, $name: String!, $label: String!, $first: Int!, $after: String) {
  rateLimit { cost }
  repository(owner: $owner, name: $name) {
    issues(labels: [$label], first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor }
      nodes { ...Tracker }
    }
  }
}
${TRACKER}`;
/** Trackers that lack the label, by the numbers of their proposals. */
function trackersByNumber(numbers) {
    const declared = numbers.map((_, index) => `$n${index}: Int!`).join(', ');
    const fields = numbers
        .map((_, index) => `i${index}: issueOrPullRequest(number: $n${index}) { __typename ... on Issue { ...Tracker } }`)
        .join('\n    ');
    return {
        query: `query TrackersByNumber($owner: String!, $name: String!, ${declared}) {
  rateLimit { cost }
  repository(owner: $owner, name: $name) {
    ${fields}
  }
}
${TRACKER}`,
        variables: Object.fromEntries(numbers.map((number, index) => [`n${index}`, number])),
    };
}
/** Older comments of one tracker. */
const EARLIER = `query EarlierComments($owner: String!, $name: String!, $number: Int!, $before: String) {
  rateLimit { cost }
  repository(owner: $owner, name: $name) {
    issue(number: $number) {
      comments(last: 100, before: $before) { pageInfo { hasPreviousPage startCursor } nodes { ${COMMENT} } }
    }
  }
}`;
/** Older references of one tracker. */
const EARLIER_REFERENCES = `query EarlierReferences($owner: String!, $name: String!, $number: Int!, $before: String) {
  rateLimit { cost }
  repository(owner: $owner, name: $name) {
    issue(number: $number) {
      timelineItems(last: 100, before: $before, itemTypes: [CROSS_REFERENCED_EVENT]) {
        pageInfo { hasPreviousPage startCursor }
        nodes {
          __typename
          ... on CrossReferencedEvent {
            source {
              __typename
              ... on PullRequest { ${PULL} body repository { nameWithOwner } }
              ... on Issue { number repository { nameWithOwner } }
            }
          }
        }
      }
    }
  }
}`;
const report_queries_REVIEWS = 'reviews(last: 20) { nodes { state submittedAt author { __typename login } } }';
const REQUESTS = 'reviewRequests(first: 20) { nodes { requestedReviewer { __typename ... on User { login } } } }';
const FIELDS = {
    /** Of what is over: labels, and who reviewed it. */
    closed: `${PULL} body labels(first: 20) { nodes { name } } ${report_queries_REVIEWS}`,
    /** Of what has long been over. */
    past: `${PULL} body labels(first: 20) { nodes { name } }`,
    /** Of what is open: whose turn it is as well. */
    open: `${PULL} body labels(first: 20) { nodes { name } } ${report_queries_REVIEWS} ${REQUESTS}
      comments(last: 10) { nodes { body createdAt author { __typename login } } }
      commits(last: 1) { nodes { commit { committedDate } } }`,
    /** Of what is open to the proposals: what it changes, and what the gate says. */
    proposing: `${PULL} body labels(first: 20) { nodes { name } } ${report_queries_REVIEWS} ${REQUESTS}
      comments(last: 20) { nodes { body createdAt author { __typename login } } }
      files(first: 30) { nodes { path } }
      commits(last: 1) { nodes { commit { committedDate status { contexts { context state description } } } } }`,
    /** Of what was proposed and is over. */
    decided: `${PULL} body labels(first: 20) { nodes { name } } ${report_queries_REVIEWS}
      files(first: 10) { nodes { path changeType } }`,
};
function report_queries_pullsQuery(depth) {
    const isOpen = depth === 'open' || depth === 'proposing';
    return `query Report${depth.slice(0, 1).toUpperCase()}${depth.slice(1)}($owner: String!, $name: String!, $first: Int!, $after: String) {
  rateLimit { cost }
  repository(owner: $owner, name: $name) {
    pullRequests(states: [${isOpen ? 'OPEN' : 'MERGED, CLOSED'}], first: $first, after: $after, orderBy: {field: ${isOpen ? 'CREATED_AT' : 'UPDATED_AT'}, direction: DESC}) {
      totalCount pageInfo { hasNextPage endCursor }
      nodes { ${FIELDS[depth]} }
    }
  }
}`;
}
/** Pull requests of one repository by their numbers. */
function pullsByNumber(numbers) {
    const declared = numbers.map((_, index) => `$n${index}: Int!`).join(', ');
    const fields = numbers
        .map((_, index) => `p${index}: pullRequest(number: $n${index}) { ${FIELDS.closed} ${REQUESTS} }`)
        .join('\n    ');
    return {
        query: `query PullsByNumber($owner: String!, $name: String!, ${declared}) {
  rateLimit { cost }
  repository(owner: $owner, name: $name) {
    ${fields}
  }
}`,
        variables: Object.fromEntries(numbers.map((number, index) => [`n${index}`, number])),
    };
}

;// CONCATENATED MODULE: ./build/shared/github/report-reading.js
// Reads what the weekly report rests on: trackers and pull requests a hundred at a time, proposals as one archive.







const report_reading_SWEEP = 'enhancements/sweep';
/** A page; and a smaller one, for where GitHub takes too long over it. */
const MOST = 100;
const FEW = 25;
const BY_NUMBER = 50;
/** Of pull requests that are over, the newest hundreds: a SIG that reviewed none of them is not active there. */
const REVIEWED_PAGES = 5;
/** An archive that is larger holds something else than proposals. */
const LARGEST_ARCHIVE = 512 * 1024 * 1024;
const unpack = (0,external_node_util_.promisify)(external_node_zlib_.gunzip);
function reportReading(connection, here) {
    const place = { owner: here.owner, name: here.repo };
    return {
        reportHome: (config) => readHome(connection, here, config),
        reports: async (label) => {
            const data = await connection.query({ what: 'the issues of earlier reports', needs: 'issues: read' }, REPORTS, { ...place, label });
            return data.repository.issues.nodes.map(toReportIssue);
        },
        trackers: (label, take) => readPages(connection, { what: `the trackers, by the label ${JSON.stringify(label)}`, needs: 'issues: read' }, () => TRACKERS, { ...place, label }, ({ repository }) => repository.issues, (nodes, total) => {
            take(nodes.map(toRawTracker), total);
            return true;
        }),
        trackersByNumber: (numbers) => inParts(numbers, async (part) => {
            const { query, variables } = trackersByNumber(part);
            const data = await connection.query({ what: 'the trackers of the proposals', needs: 'issues: read' }, query, { ...place, ...variables }, /^repository\.i\d+$/);
            return part.flatMap((_, index) => {
                const node = data.repository[`i${index}`];
                return node?.__typename === 'Issue' ? [toRawTracker(node)] : [];
            });
        }),
        earlierComments: async (number, before) => {
            const data = await connection.query({ what: `the comments of ${number}`, needs: 'issues: read' }, EARLIER, { ...place, number, before });
            const { nodes, pageInfo } = data.repository.issue.comments;
            const next = pageInfo.hasPreviousPage ? pageInfo.startCursor : null;
            return { comments: nodes.map(toRawComment), ...(next === null ? {} : { before: next }) };
        },
        earlierReferences: async (number, before) => {
            const data = await connection.query({ what: `the references of ${number}`, needs: 'issues: read' }, EARLIER_REFERENCES, {
                ...place,
                number,
                before,
            });
            const { nodes, pageInfo } = data.repository.issue.timelineItems;
            const next = pageInfo.hasPreviousPage ? pageInfo.startCursor : null;
            return { ...toReferences(nodes), ...(next === null ? {} : { earlierReferences: next }) };
        },
        pulls: async (repository, kind, since, take) => {
            const [owner = '', name = ''] = repository.split('/');
            const isOver = kind === 'closed' || kind === 'decided';
            await readPages(connection, { what: `the pull requests of ${repository}`, needs: 'pull-requests: read' }, 
            // Who reviewed what was over long ago matters to nobody, and costs a point a page.
            (page) => report_queries_pullsQuery(kind === 'closed' && page >= REVIEWED_PAGES ? 'past' : kind), { owner, name }, (data) => data.repository.pullRequests, (nodes, total) => {
                const wanted = isOver ? nodes.filter((node) => Date.parse(node.updatedAt) >= since) : nodes;
                take(wanted.map((node) => toRawPull(node, repository)), total);
                // They come as they were touched last: from the first that is older on all are.
                return wanted.length === nodes.length;
            });
        },
        pullsByNumber: (repository, numbers) => {
            const [owner = '', name = ''] = repository.split('/');
            return inParts(numbers, async (part) => {
                const { query, variables } = pullsByNumber(part);
                const data = await connection.query({ what: `pull requests of ${repository}`, needs: 'pull-requests: read' }, query, { owner, name, ...variables }, /^repository(?:\.p\d+)?$/);
                return part.flatMap((_, index) => {
                    const node = data.repository?.[`p${index}`];
                    return node ? [toRawPull(node, repository)] : [];
                });
            });
        },
        archive: (commit) => readArchive(connection, here, commit),
    };
}
async function readHome(connection, here, config) {
    const data = await connection.query({ what: 'the default branch', needs: 'contents: read' }, HOME, {
        owner: here.owner,
        name: here.repo,
        config,
    });
    const { name, target } = data.repository.defaultBranchRef;
    const file = target.file && (await readEntry(connection, here, target.file, config));
    const sweep = lastBeat(target, report_reading_SWEEP, data.viewer.login);
    return {
        viewer: data.viewer.login,
        branch: name,
        tip: target.oid,
        ...(file ? { config: file } : {}),
        ...(sweep ? { lastSweep: sweep.at } : {}),
    };
}
/** A list page by page, until `take` has enough. Where a page does not come in time smaller ones are asked for from there on. */
async function readPages(connection, about, queryOf, variables, pageOf, take) {
    let first = MOST;
    let after = null;
    let count = 0;
    let pages = 0;
    for (;;) {
        let page;
        try {
            page = pageOf(await connection.query(about, queryOf(pages), { ...variables, first, after }));
        }
        catch (problem) {
            if (!(problem instanceof failure/* GitHubError */.y_) || problem.kind !== 'unreachable' || first === FEW)
                throw problem;
            first = FEW;
            continue;
        }
        count += page.nodes.length;
        pages += 1;
        if (!take(page.nodes, page.totalCount) || !page.pageInfo.hasNextPage) {
            // A list that ends before its own count is not whole.
            if (!page.pageInfo.hasNextPage && count < page.totalCount)
                throw notWhole(about, count, page.totalCount);
            return;
        }
        after = page.pageInfo.endCursor;
    }
}
function notWhole({ what }, count, total) {
    return new failure/* GitHubError */.y_('unreachable', `GitHub listed ${count} of ${total} when asked for ${what}.`, 'Run the job again.');
}
async function inParts(numbers, read) {
    const found = [];
    for (let at = 0; at < numbers.length; at += BY_NUMBER)
        found.push(...(await read(numbers.slice(at, at + BY_NUMBER))));
    return found;
}
/** A download that ends in the middle is no archive: it is asked for again like any other garbled answer. */
async function readArchive(connection, here, commit) {
    const { bytes } = await connection.read({ what: `the files at ${commit.slice(0, 12)}`, needs: 'contents: read' }, async ({ rest }, request) => {
        const answer = await rest.repos.downloadTarballArchive({ ...here, ref: commit, request });
        const packed = Buffer.from(answer.data);
        const unpacked = await unpack(packed, { maxOutputLength: LARGEST_ARCHIVE }).catch(() => undefined);
        return { ...answer, data: (unpacked ? { bytes: unpacked } : '') };
    });
    return bytes;
}

;// CONCATENATED MODULE: ./build/shared/github/statuses-below.js
// Which of our statuses stand on commits that were heads once, and that a force-push left behind?


/** The newest of those that are asked for: who was force-pushed more often has had older words to repeat long ago. */
const statuses_below_MOST = 10;
/** The newest status of that context on each of the commits, and on the hundred below each. A commit that is gone has none. */
async function readStatusesBelow(connection, here, commits, context) {
    const asked = commits.slice(0, statuses_below_MOST);
    if (asked.length === 0)
        return [];
    const data = await connection.query({ what: 'the former heads of a pull request', needs: 'contents: read' }, below(asked.length), { owner: here.owner, name: here.repo, ...Object.fromEntries(asked.map((oid, at) => [`c${at}`, oid])) }, /^repository\.c\d+$/);
    const heads = asked.flatMap((_, at) => data.repository[`c${at}`]?.history?.nodes ?? []);
    return [...new Map(heads.map((head) => [head.oid, head])).values()]
        .flatMap((head) => ownStatusesOf(head, data.viewer.login))
        .filter((status) => status.context === context);
}
function below(count) {
    const each = Array.from({ length: count }, (_, at) => at);
    return `query Below($owner: String!, $name: String!, ${each.map((at) => `$c${at}: GitObjectID!`).join(', ')}) {
  rateLimit { cost }
  viewer { login }
  repository(owner: $owner, name: $name) {
    ${each.map((at) => `c${at}: object(oid: $c${at}) { ... on Commit { history(first: 100) { nodes { ...Head } } } }`).join('\n    ')}
  }
}
${HEAD}`;
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js + 22 modules
var github = __webpack_require__(2413);
;// CONCATENATED MODULE: ./build/shared/github/transport.js
// How is GitHub asked so that nothing is believed that did not come whole, and nothing is said twice? Time-outs, retries, and looking before a
// second try.
//
// GitHub's client has none of it: it waits for ever, takes half an answer for a whole one, and its retry plug-in repeats writes.



const PATIENCE = { attempt: 10_000, retries: 20_000, settle: 1_000 };
/** The first pause, as a share of the patience; each further one is twice as long. */
const FIRST_PAUSE = 1 / 64;
/** GitHub takes 80 writes a minute, and refuses all for longer where there are more. */
const MOST_WRITES = 70;
const transport_MINUTE = 60_000;
/** The client writes GitHub's words to the log as they are. */
const SILENT = { debug: ignore, info: ignore, warn: ignore, error: ignore };
function ignore() {
    // nothing
}
function connect(token, apiUrl, patience = PATIENCE) {
    const octokit = (0,github/* getOctokit */.Q)(token, { baseUrl: apiUrl, userAgent: 'enhancement-actions', log: SILENT });
    const used = { reads: 0, writes: 0, points: 0 };
    let clock;
    // Where GitHub let one question wait in vain, the next are asked once each until one is answered: an outage is not waited for at every step.
    let isDown = false;
    const now = () => clock ?? Date.now();
    const begin = () => ({ start: performance.now(), retries: isDown ? 0 : patience.retries });
    const elapsed = ({ start }) => performance.now() - start;
    const turns = paced(now, patience.pause ?? promises_.setTimeout);
    /** The data, or how the attempt failed. */
    async function attempt(call, span) {
        const left = span.retries + patience.attempt - elapsed(span);
        if (left < 1)
            return { message: 'no time is left to ask', headers: {} };
        try {
            const answer = await call(octokit, {
                signal: AbortSignal.timeout(Math.ceil(Math.min(patience.attempt, left))),
            });
            const headers = toHeaders(answer.headers);
            tell(headers);
            if (answer.status !== 204 && !isJson(answer.data))
                return { message: failure/* GARBLED */.U4, headers: {} };
            isDown = false;
            return { data: answer.data, headers };
        }
        catch (error) {
            const failed = toFailed(error);
            tell(failed.headers);
            if (failed.status !== undefined && failed.status < 500)
                isDown = false;
            return failed;
        }
    }
    function tell({ date }) {
        const instant = date === undefined ? Number.NaN : Date.parse(date);
        if (!Number.isNaN(instant))
            clock = instant;
    }
    /** Waits until another attempt can go well; throws where none can, or not in time. */
    async function waitAfter(failed, tries, about, span) {
        const pause = (0,failure/* waitOf */.pE)(failed, tries, now(), patience.retries * FIRST_PAUSE);
        if (pause === undefined)
            throw (0,failure/* toGitHubError */.Lg)(failed, about, now());
        if (elapsed(span) + pause > span.retries) {
            isDown = true;
            throw (0,failure/* toGitHubError */.Lg)(failed, about, now());
        }
        await (0,promises_.setTimeout)(pause);
    }
    async function readWithin(span, about, call, judge = () => undefined) {
        for (let tries = 0;; tries += 1) {
            used.reads += 1;
            const result = await attempt(call, span);
            const failed = 'data' in result ? judge(result.data, result.headers) : result;
            if (!failed)
                return result.data;
            await waitAfter(failed, tries, about, span);
        }
    }
    async function write(about, call, landed) {
        await turns();
        const span = begin();
        let doubts = 0;
        for (let tries = 0;; tries += 1) {
            used.writes += 1;
            const result = await attempt(call, span);
            if ('data' in result)
                return;
            if ((0,failure/* isAmbiguous */.X2)(result)) {
                if (await hasLanded(landed, span, () => (0,failure/* toGitHubError */.Lg)(result, about, now())))
                    return;
                doubts += 1;
                if (doubts > 1)
                    throw (0,failure/* toGitHubError */.Lg)(result, about, now());
            }
            await waitAfter(result, tries, about, span);
        }
    }
    /** Where nobody can look either, nothing is written again; the error is that of the write. */
    async function hasLanded(landed, span, problem) {
        const look = (about, call) => readWithin(span, about, call);
        try {
            // A list may lag behind what was written: one look is not enough to write again.
            if (await landed(look))
                return true;
            await (0,promises_.setTimeout)(patience.settle);
            return await landed(look);
        }
        catch (error) {
            if (error instanceof failure/* GitHubError */.y_)
                throw problem();
            throw error;
        }
    }
    async function query(about, text, variables, mayMiss) {
        // On GitHub Enterprise Server the one is `/api/v3`, the other `/api/graphql`.
        const url = `${apiUrl.replace(/\/v3\/?$/, '')}/graphql`;
        const answer = await readWithin(begin(), about, (client, request) => client.request(`POST ${url}`, { query: text, variables, request }), ({ data, errors = [] }, headers) => judgeQuery(data, errors, headers, mayMiss));
        used.points += answer.data?.rateLimit?.cost ?? 0;
        return answer.data;
    }
    return {
        read: (about, call) => readWithin(begin(), about, call),
        write,
        query,
        used: () => ({ ...used }),
        serverTime: () => clock,
    };
}
/** Lets through what may be written in each minute of the server's, one after the other. */
function paced(now, pause) {
    let began = 0;
    let written = 0;
    const turn = async () => {
        if (now() - began >= transport_MINUTE) {
            began = now();
            written = 0;
        }
        if (written >= MOST_WRITES) {
            const left = transport_MINUTE - (now() - began);
            await pause(left);
            began += transport_MINUTE;
            written = 0;
        }
        written += 1;
    };
    let last = Promise.resolve();
    return () => {
        last = last.then(turn);
        return last;
    };
}
/** Every answer that has a body is JSON: an object or a list. */
function isJson(data) {
    return typeof data === 'object' && data !== null && !(data instanceof ArrayBuffer);
}
function toHeaders(headers) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, value === undefined ? value : `${value}`]));
}
function judgeQuery(data, errors, headers, mayMiss) {
    const place = ({ path }) => (path ?? []).join('.');
    const error = errors.find((each) => each.type !== 'NOT_FOUND' || !mayMiss?.test(place(each)));
    if (error) {
        const status = QUERY_STATUS.get(error.type ?? '');
        return { message: error.message, headers, at: place(error), ...(status === undefined ? {} : { status }) };
    }
    return data === undefined || data === null ? { message: failure/* GARBLED */.U4, headers: {} } : undefined;
}
/** What REST would have said. An error of another type is one of GitHub's servers, and may pass. */
const QUERY_STATUS = new Map([
    ['FORBIDDEN', 403],
    ['INSUFFICIENT_SCOPES', 403],
    ['NOT_FOUND', 404],
    ['RATE_LIMITED', 429],
    ['MAX_NODE_LIMIT_EXCEEDED', 422],
]);
/** Of Octokit's errors those with a response come from GitHub; all others from the connection, though they say `status: 500`. */
function toFailed(error) {
    if (error instanceof failure/* GitHubError */.y_)
        throw error;
    const { message, response, name } = error;
    if (!response) {
        // What is no error of a request is a bug of ours, and stays one.
        if (name !== 'HttpError' && name !== 'AbortError' && name !== 'TimeoutError')
            throw error;
        return { message: String(message), headers: {} };
    }
    return { status: response.status, message: wordsOf(response.data), headers: response.headers };
}
/** GitHub's words; of what it calls invalid each fault too. */
function wordsOf(data) {
    if (typeof data !== 'object' || data === null)
        return '';
    const { message, errors } = data;
    const faults = (Array.isArray(errors) ? errors : []).map((fault) => typeof fault === 'string' ? fault : fault?.message);
    return [message, ...faults].filter((text) => typeof text === 'string' && text !== '').join(': ');
}

;// CONCATENATED MODULE: ./build/shared/github/words.js
// What is said on GitHub, so that it is said once.


/** What is said. Statuses are looked for before they are said again, and so are comments. */
function words(connection, here) {
    return {
        setStatus: (oid, { context, state, description, address }) => connection.write({ what: `the status ${context}`, needs: 'statuses: write' }, ({ rest }, request) => rest.repos.createCommitStatus({
            ...here,
            sha: oid,
            context,
            state,
            description,
            ...(address === '' ? {} : { target_url: address }),
            request,
        }), async (read) => {
            const [newest] = (await read({ what: `the statuses of ${oid}`, needs: 'statuses: read' }, ({ rest }, request) => rest.repos.listCommitStatusesForRef({ ...here, ref: oid, per_page: 100, request }))).filter((status) => status.context === context);
            return (newest?.state === state &&
                newest.description === description &&
                (newest.target_url ?? '') === address);
        }),
        ...threadWords(connection, here, 'pull-requests', isSameText),
        createLabel: (label) => {
            const what = `the label ${JSON.stringify(label.name)}`;
            return connection.write({ what, needs: 'issues: write' }, ({ rest }, request) => rest.issues.createLabel({ ...here, ...label, request }), async (read) => {
                try {
                    await read({ what, needs: 'issues: read' }, ({ rest }, request) => rest.issues.getLabel({ ...here, name: label.name, request }));
                    return true;
                }
                catch (problem) {
                    if (problem instanceof failure/* GitHubError */.y_ && problem.kind === 'missing')
                        return false;
                    throw problem;
                }
            });
        },
        requestReviewers: async (number, logins) => {
            const request = (reviewers) => connection.write({ what: `reviewers of ${number}`, needs: 'pull-requests: write' }, ({ rest }, options) => rest.pulls.requestReviewers({
                ...here,
                pull_number: number,
                reviewers: [...reviewers],
                request: options,
            }), sayAgain);
            const isRefused = (problem) => problem instanceof failure/* GitHubError */.y_ && problem.kind === 'refused';
            try {
                await request(logins);
            }
            catch (problem) {
                if (!isRefused(problem))
                    throw problem;
                // One who may not be asked, because the repository does not know the account, must not keep the others from it.
                for (const login of logins) {
                    await request([login]).catch((other) => {
                        if (!isRefused(other))
                            throw other;
                    });
                }
            }
        },
    };
}
/** With its marker, and whatever became of line ends and blanks on the way. */
function isSameText(standing, body, marker) {
    const plain = (text) => linesOf(text.trim()).join('\n');
    return linesOf(standing).includes(marker) && plain(standing) === plain(body);
}

;// CONCATENATED MODULE: ./build/shared/github/octokit.js
// The one implementation of the questions and words of `github.ts`, over GitHub's client.













/** GitHub lists no more files of a pull request than this, without a word. */
const MOST_FILES = 3_000;
/** A comparison lists no more. */
const MOST_COMPARED = 300;
function openGitHub(place, patience) {
    const connection = connect(place.token, place.apiUrl, patience);
    const here = { owner: place.owner, repo: place.name };
    return {
        pull: async (number, config) => (await readPulls(connection, here, [number], config))[0],
        severalPulls: (numbers, config) => readPulls(connection, here, numbers, config),
        openPulls: (question) => readOpenPulls(connection, here, question),
        statusesBelow: (commits, context) => readStatusesBelow(connection, here, commits, context),
        headOf: (number) => readHead(connection, here, number),
        headsOf: (numbers) => readHeads(connection, here, numbers),
        compare: (pull) => readComparison(connection, here, pull),
        changesBetween: (from, to) => readBetween(connection, here, from, to),
        read: (questions) => readAnswers(connection, here, questions),
        readElsewhere: (questions) => readElsewhere(connection, questions),
        pullsWithHead: (owner, branch, oid) => readPullsWithHead(connection, here, owner, branch, oid),
        unknownLogins: (logins) => readUnknownLogins(connection, logins),
        listing: ({ repository, root }) => readListing(connection, repository, root),
        landed: (question) => readLanded(connection, here, question),
        talk: (number, config) => readTalk(connection, here, number, config),
        ownIssues: (title, since) => findOwnIssues(connection, here, title, since),
        labelNames: () => readLabelNames(connection, here),
        ...words(connection, here),
        ...reportReading(connection, here),
        ...issueWords(connection, here),
        used: connection.used,
        serverTime: connection.serverTime,
    };
}
async function readHead(connection, here, number) {
    try {
        const pull = await connection.read({ what: `the head of pull request ${number}`, needs: 'pull-requests: read' }, ({ rest }, request) => rest.pulls.get({ ...here, pull_number: number, request }));
        return { oid: pull.head.sha, isOpen: pull.state === 'open' };
    }
    catch (error) {
        if (error instanceof failure/* GitHubError */.y_ && error.kind === 'missing')
            return undefined;
        throw error;
    }
}
/** What is listed is cut at {@link MOST_COMPARED} files. */
async function readCompared(connection, here, from, to, what) {
    const compared = await connection.read({ what, needs: 'contents: read' }, 
    // The files stand on the first page, whatever its size.
    ({ rest }, request) => rest.repos.compareCommitsWithBasehead({
        ...here,
        basehead: `${from}...${to}`,
        per_page: 1,
        page: 1,
        request,
    }));
    return { mergeBase: compared.merge_base_commit.sha, files: (compared.files ?? []).map(toChangedFile) };
}
async function readBetween(connection, here, from, to) {
    const compared = await readCompared(connection, here, from, to, `what changed since ${from}`);
    if (compared.files.length < MOST_COMPARED)
        return compared;
    throw new failure/* GitHubError */.y_('refused', `Too much changed since ${from}: GitHub lists ${MOST_COMPARED} files and no more.`, 'Nothing need be done: what comes next is looked at again.');
}
async function readComparison(connection, here, pull) {
    const what = `what pull request ${pull.number} changes`;
    const { mergeBase, files } = await readCompared(connection, here, pull.base.tip, pull.landing, what);
    if (files.length < MOST_COMPARED)
        return { mergeBase, files };
    if (pull.changedFiles > MOST_FILES)
        throw tooManyFiles(pull);
    const all = [];
    for (let page = 1; page <= MOST_FILES / 100; page += 1) {
        const next = await connection.read({ what, needs: 'pull-requests: read' }, ({ rest }, request) => rest.pulls.listFiles({ ...here, pull_number: pull.number, per_page: 100, page, request }));
        all.push(...next.map(toChangedFile));
        if (next.length < 100)
            break;
    }
    // Of a large pull request GitHub may still be counting.
    if (all.length === pull.changedFiles && all.length >= files.length)
        return { mergeBase, files: all };
    throw new failure/* GitHubError */.y_('unreachable', `GitHub listed ${all.length} of ${pull.changedFiles} files when asked for ${what}.`, 'Run the job again.');
}
function tooManyFiles({ number, changedFiles }) {
    return new failure/* GitHubError */.y_('refused', `Pull request ${number} is too large to judge: it changes ${changedFiles} files, and GitHub lists ${MOST_FILES}.`, 'Split it.');
}
function toChangedFile({ filename, previous_filename, status }) {
    return {
        path: filename,
        // A copy has a previous path as well, which is still there.
        ...(status === 'renamed' && previous_filename !== undefined ? { previous: previous_filename } : {}),
        status: status === 'added' || status === 'copied' ? 'added' : status === 'removed' ? 'removed' : 'changed',
    };
}
async function readPullsWithHead(connection, here, owner, branch, oid) {
    const numbers = [];
    for (let page = 1;; page += 1) {
        const pulls = await connection.read({
            what: `the open pull requests of ${JSON.stringify(`${owner}:${branch}`)}`,
            needs: 'pull-requests: read',
        }, ({ rest }, request) => rest.pulls.list({ ...here, state: 'open', head: `${owner}:${branch}`, per_page: 100, page, request }));
        numbers.push(...pulls.filter(({ head }) => head.sha === oid).map(({ number }) => number));
        if (pulls.length < 100)
            return numbers;
    }
}


/***/ })

};
