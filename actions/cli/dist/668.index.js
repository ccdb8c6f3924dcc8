export const id = 668;
export const ids = [668];
export const modules = {

/***/ 5668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  newProposal: () => (/* binding */ newProposal)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/shared/domain/words.js
var words = __webpack_require__(4456);
;// CONCATENATED MODULE: ./build/shared/domain/idea.js
// Is my thing an enhancement? The heuristics of the backlog README (P-13) as questions, and what their answers come to. It advises and never blocks.

const IDEA_QUESTIONS = [
    {
        text: 'Would somebody write a blog post about it after its release?',
        reason: 'it is worth a blog post',
        speaks: 'for',
    },
    {
        text: 'Do several SIGs or owners have to take part?',
        reason: 'several SIGs take part',
        speaks: 'for',
    },
    {
        text: 'Will it graduate from stage to stage (alpha, beta, GA)?',
        reason: 'it graduates through stages',
        speaks: 'for',
    },
    {
        text: 'Is it ten person-weeks of work, a redesign of a component, or a change of the API?',
        reason: 'it is much work, or changes the API',
        speaks: 'for',
    },
    {
        text: 'Do people who use or operate the project have to learn anew?',
        reason: 'people have to learn anew',
        speaks: 'for',
    },
    {
        text: 'Will users notice it and come to rely on it?',
        reason: 'users will rely on it',
        speaks: 'for',
    },
    {
        text: 'Is it only one of these: code of Kubernetes, a flaky test, refactoring, speed that nobody sees but in faster calls, messages or events?',
        reason: 'it is a change that needs none',
        speaks: 'against',
    },
];
/** One reason for it is enough, unless one speaks against it; where nobody is sure, the SIG is asked. */
function judgeIdea(answers) {
    const given = IDEA_QUESTIONS.map((question, index) => ({
        ...question,
        answer: answers[index] ?? 'unsure',
    }));
    const reasons = (speaks) => given.filter((each) => each.speaks === speaks && each.answer === 'yes').map(({ reason }) => reason);
    const [pro, contra] = [reasons('for'), reasons('against')];
    if (pro.length > 0 && contra.length > 0)
        return { answer: 'ask', reasons: [...pro, ...contra] };
    if (pro.length > 0)
        return { answer: 'yes', reasons: pro };
    if (contra.length > 0)
        return { answer: 'no', reasons: contra };
    const isUnsure = given.some(({ answer, speaks }) => answer === 'unsure' && speaks === 'for');
    return isUnsure ? { answer: 'ask', reasons: [] } : { answer: 'no', reasons: ['nothing speaks for it'] };
}
/** One sentence; `sig` is the SIG to ask, as `SIG compute`. */
function renderIdea({ answer, reasons }, sig) {
    const why = reasons.length > 0 ? `: ${(0,words/* enumerate */.HL)(reasons)}` : '';
    if (answer === 'yes')
        return `Yes, this is an enhancement${why}.`;
    if (answer === 'no')
        return `No, this is hardly an enhancement${why}. An issue and a pull request will do.`;
    return `Ask ${sig} whether this is an enhancement${why}.`;
}
/** `yn?` as answers; undefined for anything else, or for too many. */
function parseIdeaAnswers(text) {
    if (!/^[yn?]+$/i.test(text) || text.length > IDEA_QUESTIONS.length)
        return undefined;
    return [...text.toLowerCase()].map((letter) => (letter === 'y' ? 'yes' : letter === 'n' ? 'no' : 'unsure'));
}

// EXTERNAL MODULE: ./build/shared/domain/login.js
var login = __webpack_require__(5744);
// EXTERNAL MODULE: ./build/shared/domain/front-matter-text.js
var front_matter_text = __webpack_require__(6944);
// EXTERNAL MODULE: ./build/shared/domain/target.js
var target = __webpack_require__(9844);
;// CONCATENATED MODULE: ./build/shared/domain/new-proposal.js
// What does a new proposal hold? The template word for word, with what is known put in its places.



/** The text, with `\n` as its line end. */
function writeNewProposal(proposal, template) {
    const { document, lines, template: parsed } = template;
    const { number, title, series } = proposal;
    const { before, after } = parsed.title ?? { before: `${series} #`, after: ': ' };
    const heading = `# ${before}${number}${after}${title}`;
    const first = document.sections.find(({ level }) => level > 0);
    const matter = document.frontMatter;
    const start = matter ? matter.line + matter.text.split('\n').length : 0;
    const asked = template.starts;
    const isTitle = first?.level === 1 && !asked.includes(first.line - 1);
    const out = matter ? ['---', ...fillFrontMatter(matter.text.split('\n'), proposal), '---'] : [];
    if (!isTitle)
        out.push(...(matter ? [''] : []), heading, '');
    const top = first ? first.line - 1 : lines.length;
    out.push(...lines.slice(start, top));
    if (isTitle) {
        const isUnderlined = !lines[top]?.trimStart().startsWith('#');
        out.push(heading, ...lines.slice(top + (isUnderlined ? 2 : 1), asked[0] ?? lines.length));
    }
    asked.forEach((from, index) => {
        const own = lines.slice(from, asked[index + 1] ?? lines.length);
        const said = proposal.sections.get(index);
        out.push(...(said === undefined ? own.map((line) => fillTarget(line, proposal, template)) : answer(own, said)));
    });
    return `${out.join('\n').trimEnd()}\n`;
}
/** The heading, and what was said in place of the template's own words. */
function answer(own, said) {
    const heading = own.slice(0, /^ {0,3}#/.test(own[0] ?? '') ? 1 : 2);
    return [...heading, '', ...said.trim().split(/\r\n?|\n/), ''];
}
function fillTarget(line, { targets }, { targetForms }) {
    for (const [stage, release] of targets) {
        const form = targetForms.get(stage);
        const text = line.replace(/^\s*[-*+]\s+/, '').trimEnd();
        if (form !== undefined && text === `${form}:`)
            return `${line.trimEnd()} ${release}`;
    }
    return line;
}
/** Values are put in; the template's remarks stay beside them. */
function fillFrontMatter(lines, proposal) {
    const { series, title, number, sig, created, authors, targets } = proposal;
    const [first] = targets.keys();
    const values = {
        title: (0,front_matter_text/* yamlText */.pS)(title),
        [`${series.toLowerCase()}-number`]: String(number),
        'creation-date': (0,front_matter_text/* quoted */.TL)(created),
        'owning-sig': sig === undefined ? undefined : (0,front_matter_text/* yamlText */.pS)(sig),
        'feature-gate': 'TBD',
        stage: first,
    };
    const out = [];
    let block = '';
    let written = 0;
    for (const line of lines) {
        const key = /^([A-Za-z][\w-]*):/.exec(line)?.[1];
        if (key !== undefined)
            [block, written] = [key, 0];
        const value = key === undefined ? undefined : values[key];
        if (key !== undefined && value !== undefined)
            out.push(put(line, `${key}: ${value}`));
        else if (key === 'milestone') {
            // What is planned for later is left out until then.
            const planned = [...targets].map(([stage, release]) => `  ${stage}: ${(0,front_matter_text/* quoted */.TL)(release)}`);
            out.push(...(planned.length > 0 ? [line, ...planned] : ['milestone: {}']));
        }
        else if (block === 'milestone' && (0,target/* stageOf */.gV)(/^\s+(\w+):/.exec(line)?.[1] ?? '').stage)
            continue;
        else if (block === 'authors' && /^\s+-\s/.test(line)) {
            if (written === 0) {
                const names = authors.map((login) => `  - ${(0,front_matter_text/* quoted */.TL)(`@${(0,words/* plainLine */.h0)(login).replace(/^@/, '')}`)}`);
                out.push(...(names.length > 0 ? names : ['  - TBD']));
            }
            written += 1;
        }
        else
            out.push(line);
    }
    return out;
}
/** A line with another value; its remark stays where it was, as far as there is room. */
function put(line, text) {
    const remark = /\s#\s.*$/s.exec(line);
    return remark ? `${text.padEnd(remark.index)}${remark[0]}` : text;
}
/** The last part of a folder's name, from a title: `Memory lease: paused machines` is `memory-lease-paused-machines`. Empty where no letter is left. */
function nameFrom(title) {
    const words = title
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .filter((word) => word !== '');
    let name = '';
    for (const word of words) {
        if (name !== '' && name.length + word.length >= LONGEST_NAME)
            break;
        name = name === '' ? word.slice(0, LONGEST_NAME) : `${name}-${word}`;
    }
    return name;
}
const LONGEST_NAME = 50;

// EXTERNAL MODULE: ./build/shared/domain/path.js
var domain_path = __webpack_require__(6694);
// EXTERNAL MODULE: ./build/shared/domain/proposal.js
var domain_proposal = __webpack_require__(7139);
// EXTERNAL MODULE: ./build/shared/domain/release.js
var domain_release = __webpack_require__(868);
// EXTERNAL MODULE: ./build/shared/domain/template-text.js
var template_text = __webpack_require__(2415);
// EXTERNAL MODULE: ./build/shared/errors.js
var errors = __webpack_require__(2005);
// EXTERNAL MODULE: ./build/shared/proposal-options.js
var proposal_options = __webpack_require__(683);
// EXTERNAL MODULE: ./build/cli/format/next.js
var next = __webpack_require__(4604);
;// CONCATENATED MODULE: ./build/cli/asking.js
// How is somebody at a terminal asked, until the answer can be used, and without losing what was answered before?


async function ask(question, { args, terminal, talk }) {
    const line = await terminal.ask?.(question);
    if (line !== undefined)
        return line.trim();
    terminal.stdout.write('\n');
    const given = [
        ...args.paths,
        ...['number', 'sig', 'name', 'idea', 'template', 'config', 'repository'].flatMap((key) => args[key] === undefined ? [] : [`--${key}`, args[key]]),
        ...['author', 'target', 'section'].flatMap((key) => args[key].flatMap((value) => [`--${key}`, value])),
        ...[...talk.values()].flat(),
    ];
    throw new errors/* UserError */.y('Stopped: nothing was written.', `To go on with what is answered:\n  enhancements new ${given.map(next/* shellWord */.r).join(' ')}`);
}
/** Asks until the answer can be used; what is wrong with one is said. `option` is how it would have been given. */
async function askUntil(option, question, read, asking) {
    for (;;) {
        const answer = await ask(question, asking);
        try {
            const value = await read(answer);
            if (answer !== '')
                asking.talk.set(option, option === '' ? [answer] : [option, answer]);
            return value;
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.y))
                throw error;
            asking.terminal.stdout.write(`${asking.paint('yellow', error.message)} ${error.hint}\n`);
        }
    }
}

// EXTERNAL MODULE: ./build/cli/files.js
var files = __webpack_require__(2566);
;// CONCATENATED MODULE: ./build/cli/clashes.js
// Is a number taken already? Each source that can know is asked; the tree is one, GitHub another.



async function findClashes(number, sources) {
    const found = (await Promise.all(sources.map((source) => source(number)))).flat();
    // The tree and GitHub have most folders in common.
    return [...new Map(found.map((clash) => [clash.what, clash])).values()];
}
/** Folders below the root that carry the number, and proposals that say it in their title or front matter. */
function clashesInTree(top, { root, template, series }) {
    return async (number) => {
        const folders = (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(top, root), { withFileTypes: true, recursive: true })
            .filter((entry) => entry.isDirectory() && new RegExp(`^0*${number}(?:-|$)`).test(entry.name))
            .map((entry) => (0,external_node_path_.join)(entry.parentPath, entry.name));
        const said = new RegExp(`^(?:# *${series}[\\s#-]*0*${number}\\b|${series}-number: *["']?#?0*${number}\\b)`, 'im');
        const documents = findAll((0,external_node_path_.join)(top, root)).filter((file) => {
            if (file === (0,external_node_path_.join)(top, template) || folders.some((folder) => file.startsWith(`${folder}/`)))
                return false;
            const source = (0,files/* readSource */.o$)(file);
            return 'text' in source && said.test(source.text.slice(0, 4_000));
        });
        const below = (path) => path.slice(top.length + 1);
        return [
            ...folders.map((path) => ({ what: `the folder ${below(path)}` })),
            ...documents.map((path) => ({ what: `the title of ${below(path)}` })),
        ];
    };
}
function findAll(folder) {
    try {
        return (0,files/* findFiles */.lY)([folder], folder).map(({ file }) => file);
    }
    catch {
        // An empty folder: nothing is taken.
        return [];
    }
}

// EXTERNAL MODULE: ./build/cli/format/text.js
var format_text = __webpack_require__(5730);
// EXTERNAL MODULE: ./build/cli/preparation.js + 2 modules
var preparation = __webpack_require__(7493);
// EXTERNAL MODULE: ./build/shared/domain/markdown.js + 11 modules
var markdown = __webpack_require__(9175);
// EXTERNAL MODULE: ./build/shared/domain/template.js
var domain_template = __webpack_require__(4407);
// EXTERNAL MODULE: ./build/template-check/check.js
var check = __webpack_require__(7138);
// EXTERNAL MODULE: ./build/shared/domain/content.js
var content = __webpack_require__(9500);
;// CONCATENATED MODULE: ./build/cli/open-sections.js
// Which sections of a new proposal must still say something, and what does the template ask there?

/** What the check says of a section in which nobody has written yet. */
const UNWRITTEN = ['section-filled', 'section-placeholder', 'graduation-ready'];
/** Where the template has no words for a stage. */
const STAGE_GUIDANCE = 'What has to be true before this stage is reached? Each with a box to tick, as `- [ ] The feature gate guards it`.';
/** The sections with text of their own for which a proposal fails, in the order of the template. */
function openSections(findings, { template }) {
    const failed = new Set(findings.flatMap(({ rule, subject, outcome }) => outcome === 'failed' && UNWRITTEN.includes(rule) ? [subject] : []));
    return template.sections.flatMap(({ heading, role }, index) => (role === 'text' || role === 'stage') && failed.has(heading.toLowerCase()) ? [index] : []);
}
/** What the template says there, without the signs of its comments. */
function guidanceOf(index, { blocks, template }) {
    const said = (blocks[index] ?? [])
        .slice(1)
        .map((line) => line.replace(/<!--|-->/g, '').trim())
        .filter((line) => (0,content/* templateKey */.AY)(line) !== '')
        .slice(0, 8);
    const isStage = template.sections[index]?.role === 'stage';
    return said.length === 0 && isStage ? [STAGE_GUIDANCE] : said;
}

;// CONCATENATED MODULE: ./build/cli/section-answers.js
// What do the sections of a new proposal say, as given by option or typed? What would not be seen, or could not be ticked, does not get in unnoticed.









/** What was given by option. Throws a {@link UserError} for what cannot stand there. */
function sectionsOf(asking) {
    const { template } = asking.template;
    const said = new Map();
    for (const text of asking.args.section) {
        const at = text.indexOf('=');
        const heading = text.slice(0, Math.max(0, at));
        const index = template.sections.findIndex(({ loose }) => loose === (0,domain_template/* looseHeading */.l4)(heading));
        const section = template.sections[index];
        if (section?.role === 'targets')
            throw new errors/* UserError */.y('Targets are no text.', 'Write `--target alpha=v1.10`.');
        if (at <= 0 || !section) {
            const known = template.sections.filter(({ role }) => role === 'text').map((each) => each.heading);
            throw new errors/* UserError */.y(`'${(0,format_text/* printable */.g)(heading || text)}' is no section of the template.`, `Write \`--section "Goals=…"\`; there are ${(0,format_text/* printable */.g)((0,words/* enumerate */.HL)(known))}.`);
        }
        said.set(index, answerFor(section, text.slice(at + 1), asking));
    }
    return said;
}
/** As it is to stand there; what was added to it is said. */
function answerFor({ heading, role }, text, { args, terminal }) {
    refuseHiding(text, heading);
    const answer = role === 'stage' ? boxed(text) : text;
    if (answer !== text) {
        // With --dry-run the output is the proposal.
        const out = args.dryRun ? terminal.stderr : terminal.stdout;
        out.write(`${(0,format_text/* printable */.g)(`${(0,words/* quote */.hD)(heading)} got a box to tick: ${answer}`)}\n`);
    }
    return answer;
}
/** Asks for each section that the check would let the proposal fail for; what is left open keeps the template's words. */
async function askSections(proposal, path, asking) {
    const { terminal, paint, template, talk } = asking;
    const sections = new Map(proposal.sections);
    if (!terminal.ask)
        return sections;
    const findings = findingsOf(writeNewProposal(proposal, template), path, asking);
    const open = openSections(findings, template);
    if (open.length > 0) {
        terminal.stdout.write(`\n${(0,words/* count */.U9)(open.length, 'section')} must say something${lacksTarget(findings, asking) ? ', and a release must be targeted,' : ''} before the proposal passes. A sentence will do for now, or N/A and the reason; Enter leaves one for later.\n`);
    }
    for (const [position, index] of open.entries()) {
        const section = template.template.sections[index];
        if (!section)
            continue;
        const { heading } = section;
        terminal.stdout.write(`\n${paint('bold', `${(0,format_text/* printable */.g)(heading)} (${position + 1} of ${open.length})`)}\n`);
        for (const line of guidanceOf(index, template))
            terminal.stdout.write(`${paint('dim', `  ${(0,format_text/* printable */.g)(line)}`)}\n`);
        const said = await askFor(section, asking);
        if (said === '')
            continue;
        sections.set(index, said);
        talk.set(`section ${index}`, ['--section', `${heading}=${said}`]);
    }
    return sections;
}
/** Until it can stand there; empty where it is left for later. */
async function askFor(section, asking) {
    for (;;) {
        const said = await ask('> ', asking);
        if (said === '')
            return said;
        try {
            return answerFor(section, said, asking);
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.y))
                throw error;
            asking.terminal.stdout.write(`${asking.paint('yellow', (0,format_text/* printable */.g)(error.message))} ${error.hint}\n`);
        }
    }
}
/** The section of targets is one that must say something: a release. */
function lacksTarget(findings, { template }) {
    const targets = template.template.sections
        .filter(({ role }) => role === 'targets')
        .map(({ heading }) => heading.toLowerCase());
    return findings.some(({ outcome, subject }) => outcome === 'failed' && subject !== undefined && targets.includes(subject));
}
function findingsOf(text, path, { config, template }) {
    const job = { path, kind: 'proposal', head: { text }, base: 'none' };
    return (0,check/* checkProposal */.R)(job, { config, template: template.template }).findings;
}
/** A text behind which a heading is none any more: it opens a comment, a fence or the like, and leaves it open. */
function refuseHiding(text, heading) {
    const { sections } = (0,markdown/* parseMarkdown */.D)(`${text.trim().replace(/\r\n?/g, '\n')}\n\n# Behind it\n`);
    const isSeen = sections.at(-1)?.heading === 'Behind it';
    if (isSeen)
        return;
    throw new errors/* UserError */.y(`What ${(0,words/* quote */.hD)(heading)} says would hide what comes after it.`, 'It opens a comment, a fence of code or a part of HTML: close it there, as with `-->`, or leave it out.');
}
/** Of a stage: what is to be done has a box. One line gets it; more are left as they are. */
function boxed(text) {
    const line = text.trim();
    if (line === '' || line.includes('\n') || /^(?:[-*+]\s+\[[ xX]\]|N\/?A\b)/i.test(line))
        return text;
    return `- [ ] ${line.replace(/^[-*+]\s+/, '')}`;
}

// EXTERNAL MODULE: ./build/cli/terminal.js
var cli_terminal = __webpack_require__(8565);
// EXTERNAL MODULE: ./build/cli/github-place.js
var github_place = __webpack_require__(4500);
;// CONCATENATED MODULE: ./build/cli/tracker-address.js
// Where is a tracking issue opened? The address of its form, as far as a remote tells which repository it is.



/** Of `upstream`, where there is one: in a fork nobody looks for it. Undefined where nothing says the repository. */
function trackerAddress({ args, terminal, tree, config, }) {
    const remote = (0,github_place/* remoteAt */.eT)('upstream', tree.top) ?? (0,github_place/* remoteAt */.eT)('origin', tree.top);
    const isFolder = remote !== undefined && remote.host === undefined;
    const repository = args.repository ?? (isFolder ? undefined : remote?.repository);
    if (repository === undefined || !/^[\w.-]+\/[\w.-]+$/.test(repository))
        return undefined;
    const host = args.repository === undefined ? remote?.host : undefined;
    const server = terminal.env['GITHUB_SERVER_URL'] ?? `https://${(0,github_place/* isOwnServer */.YV)(host) ? host : 'github.com'}`;
    const { trackerTemplate } = config.proposals;
    const form = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(tree.top, trackerTemplate))
        ? `?template=${encodeURIComponent((0,external_node_path_.basename)(trackerTemplate))}`
        : '/choose';
    return `${server}/${repository}/issues/new${form}`;
}

// EXTERNAL MODULE: ./build/cli/tree.js
var cli_tree = __webpack_require__(673);
// EXTERNAL MODULE: ./build/cli/writing.js
var writing = __webpack_require__(2857);
;// CONCATENATED MODULE: ./build/cli/commands/new.js
// How does an idea become a proposal that the check lets pass? From the template, with what is known filled in; a person is asked for the rest.
























async function newProposal(args, terminal) {
    const cwd = terminal.cwd();
    const tree = (0,cli_tree/* findTree */.c)(cwd, cwd, args.config);
    const { text, title: series } = (0,preparation/* findTemplate */._4)(args, tree, cwd);
    const config = series ? { ...tree.config, proposals: { ...tree.config.proposals, series } } : tree.config;
    const template = (0,template_text/* readTemplateText */.c)(text);
    const paint = (0,cli_terminal/* painter */.C)(terminal);
    const talk = new Map();
    let asked;
    // What talks to GitHub is heavy: it is loaded when a number is there, and asked once.
    const onGitHub = () => (asked ??= Promise.all(/* import() */[__webpack_require__.e(413), __webpack_require__.e(94), __webpack_require__.e(568), __webpack_require__.e(186), __webpack_require__.e(238)]).then(__webpack_require__.bind(__webpack_require__, 9238)).then(({ numbersOnGitHub }) => numbersOnGitHub(args, terminal, config.proposals)));
    const asking = { args, terminal, paint, config, tree, template, talk, onGitHub };
    if (args.paths.length > 1)
        throw new errors/* UserError */.y('The title has several parts.', 'Put it in quotes: `enhancements new "Memory lease"`.');
    if (tree.notice && terminal.ask)
        terminal.stdout.write(`${tree.notice}\n`);
    await considerIdea(asking);
    const title = await titleOf(asking);
    (0,preparation/* releaseOf */.l7)(args.release);
    const number = await numberOf(asking);
    const sig = await sigOf(asking);
    const path = pathOf(title, number, sig, asking);
    const proposal = {
        series: config.proposals.series,
        title,
        number,
        ...(sig === undefined ? {} : { sig }),
        created: today(),
        authors: await authorsOf(asking),
        targets: await targetsOf(asking),
        sections: sectionsOf(asking),
    };
    const whole = { ...proposal, sections: await askSections(proposal, path, asking) };
    const written = writeNewProposal(whole, template);
    const parsed = (0,domain_proposal/* parseProposal */._$)(path, 'proposal', written, (0,proposal_options/* proposalOptions */.T)(config));
    if (parsed.title?.number !== number || parsed.title.text === '')
        throw new errors/* UserError */.y(`'${(0,format_text/* printable */.g)(title)}' cannot stand in a heading.`, 'Use a title of plain words.');
    const numbers = (0,format_text/* printable */.g)((await onGitHub()).said(number));
    if (args.dryRun) {
        terminal.stdout.write(written);
        terminal.stderr.write(`${numbers}\n`);
    }
    else {
        const file = (0,external_node_path_.join)(tree.top, path);
        (0,writing/* createFile */.x3)(file, new TextEncoder().encode(written), path);
        const name = `${proposal.series}-${number}`;
        const findings = findingsOf(written, path, asking);
        terminal.stdout.write((0,next/* renderNext */.q)({ path: (0,files/* pathBelow */.Br)(cwd, file), name, title, numbers, findings }, paint));
    }
    return 0;
}
async function considerIdea(asking) {
    const { args, terminal, paint, talk } = asking;
    let answers;
    if (args.idea !== undefined) {
        answers = parseIdeaAnswers(args.idea);
        if (!answers) {
            throw new errors/* UserError */.y(`'${args.idea}' are no answers.`, `Write y, n or ? for each of the ${IDEA_QUESTIONS.length} questions in docs/authoring.md, such as \`--idea yynn??n\`.`);
        }
    }
    else if (terminal.ask) {
        terminal.stdout.write(`${paint('bold', 'Is it an enhancement?')} Answer y, n, or ? where you are not sure.\n`);
        answers = [];
        for (const { text } of IDEA_QUESTIONS)
            answers.push(answerOf(await ask(`  ${text} `, asking)));
        talk.set('idea', ['--idea', answers.map((answer) => (answer === 'unsure' ? '?' : answer[0])).join('')]);
    }
    if (!answers)
        return;
    const verdict = judgeIdea(answers);
    const sig = args.sig === undefined ? 'the SIG that you have spoken to about it' : `SIG ${(0,domain_proposal/* sigName */.R4)(args.sig)}`;
    terminal.stdout.write(`${paint(verdict.answer === 'yes' ? 'green' : 'yellow', (0,format_text/* printable */.g)(renderIdea(verdict, sig)))}\n`);
    if (verdict.answer === 'yes' || !terminal.ask || args.idea !== undefined)
        return;
    if (/^n/i.test(await ask('Write the proposal all the same? [Y/n] ', asking)))
        throw new errors/* UserError */.y('Nothing was written.', 'Ask the SIG, or open an issue in the repository of the code.');
}
function answerOf(text) {
    return /^y/i.test(text) ? 'yes' : /^n/i.test(text) ? 'no' : 'unsure';
}
async function titleOf(asking) {
    const { args, terminal, config } = asking;
    const form = new RegExp(`^${config.proposals.series}[\\s#-]*\\d{0,9}\\s*[:.–—-]+\\s*`, 'i');
    const read = (text) => {
        const title = (0,words/* plainLine */.h0)(text).replace(form, '');
        if (title !== '')
            return title;
        throw new errors/* UserError */.y('The proposal needs a title.', 'Write `enhancements new "Memory lease for paused machines"`.');
    };
    const [given] = args.paths;
    if (given === undefined && terminal.ask)
        return askUntil('', 'Title, short and descriptive: ', read, asking);
    return read(given ?? '');
}
async function numberOf(asking) {
    const { args, terminal, config, tree, onGitHub } = asking;
    const { series, root } = config.proposals;
    const address = trackerAddress(asking);
    const where = address === undefined ? `, from the template "${series}" of the repository's issues` : `, at ${address}`;
    const hint = `Open the tracking issue first${where}: its number is that of the ${series}.`;
    const read = async (text) => {
        const number = (0,domain_proposal/* parseNumber */.$J)(text);
        if (number === undefined || number === 0) {
            const what = text === '' ? 'The proposal needs a number.' : `'${(0,format_text/* printable */.g)(text)}' is no number.`;
            throw new errors/* UserError */.y(what, `${hint} Write \`--number 42\`.`);
        }
        const sources = [async (each) => (await onGitHub()).clashes(each)];
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(tree.top, root)))
            sources.unshift(clashesInTree(tree.top, config.proposals));
        const clashes = await findClashes(number, sources);
        if (clashes.length === 0)
            return number;
        throw new errors/* UserError */.y(`The number ${number} is taken by ${(0,format_text/* printable */.g)((0,words/* enumerate */.HL)(clashes.map(({ what }) => what)))}.`, 'Is it the same proposal? Then change it there. Otherwise take the number of your own tracking issue.');
    };
    if (args.number !== undefined || !terminal.ask)
        return read(args.number ?? '');
    terminal.stdout.write(`${hint}\n`);
    return askUntil('--number', 'Number of the tracking issue: ', read, asking);
}
/** As the folder spells it; undefined where paths name no SIG. */
async function sigOf(asking) {
    const { args, terminal, config, tree } = asking;
    const { root, path, template } = config.proposals;
    const inPath = path.startsWith('{sig}/');
    const folders = inPath
        ? foldersIn((0,external_node_path_.join)(tree.top, root)).filter((name) => !template.startsWith(`${root}/${name}/`))
        : [];
    const known = [...new Set([...config.requiredSigs.map((name) => `sig-${name}`), ...folders])].sort();
    const isAbout = (name) => config.proposals.meta.some((glob) => (0,domain_path/* matchesGlob */.kt)(`${root}/${name}/1-name/proposal.md`, glob));
    const sigs = known.filter((name) => !isAbout(name)).map(format_text/* printable */.g);
    const others = known.filter(isAbout).map((name) => `${(0,format_text/* printable */.g)(name)}: about the process itself`);
    const names = [sigs.join(', '), ...others].join('; or ');
    const read = (given) => {
        if (given === '' && !inPath)
            return undefined;
        const sig = known.find((name) => name.toLowerCase() === given.toLowerCase() || (0,domain_proposal/* sigName */.R4)(name) === (0,domain_proposal/* sigName */.R4)(given));
        if (sig !== undefined)
            return inPath ? sig : undefined;
        const folder = `${root}/sig-${(0,domain_proposal/* sigName */.R4)(given).replace(/[^\w-]/g, '') || '<name>'}`;
        throw new errors/* UserError */.y(given === '' ? 'Which SIG owns the proposal?' : `There is no SIG '${(0,format_text/* printable */.g)(given)}' here.`, `Known are ${names}: write \`--sig ${(0,domain_proposal/* sigName */.R4)(known.find((name) => name.startsWith('sig-')) ?? 'compute')}\`. A SIG that has no proposal yet gets its folder first: mkdir ${folder}`);
    };
    if (args.sig !== undefined || !inPath || !terminal.ask)
        return read(args.sig ?? '');
    return askUntil('--sig', `Owning SIG (${names}): `, read, asking);
}
function foldersIn(folder) {
    if (!(0,external_node_fs_.statSync)(folder, { throwIfNoEntry: false })?.isDirectory())
        return [];
    return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
        .map(({ name }) => name);
}
function pathOf(title, number, sig, { args, config }) {
    const name = args.name ?? nameFrom(title);
    const parts = {
        number: String(number),
        name,
        ...(sig === undefined ? {} : { sig }),
    };
    const { root } = config.proposals;
    const path = `${root}/${config.proposals.path.replace(/\{(\w+)\}/g, (whole, part) => parts[part] ?? whole)}`;
    if (name !== '' && !path.includes('{') && (0,domain_path/* parseProposalPath */.FQ)(path, config.proposals))
        return path;
    throw new errors/* UserError */.y(name === ''
        ? 'The title gives no name for the folder.'
        : `'${(0,format_text/* printable */.g)(path)}' is no path of a proposal.`, 'Give the name with --name: lower-case letters, digits and single hyphens, such as `--name memory-lease`.');
}
async function authorsOf(asking) {
    const { args, terminal, template } = asking;
    const has = template.document.frontMatter?.text.split('\n').some((line) => line.startsWith('authors:'));
    if (args.author.length > 0 || !has || !terminal.ask)
        return args.author.map(loginOf);
    const read = (text) => (text === '' ? [] : [loginOf(text)]);
    return askUntil('--author', 'Your login on GitHub (Enter: later): ', read, asking);
}
function loginOf(text) {
    if ((0,login/* isLogin */.W5)((0,login/* normalizeLogin */.tq)(text)))
        return text.trim();
    throw new errors/* UserError */.y(`'${(0,format_text/* printable */.g)(text)}' is no login of GitHub.`, 'Write it as `--author @ada`: letters, digits and single hyphens.');
}
async function targetsOf(asking) {
    const { args, terminal, template } = asking;
    const has = template.template.metadata !== undefined;
    if (args.target.length > 0 || !has || !terminal.ask)
        return new Map(args.target.map(targetOf));
    const read = (text) => (text === '' ? [] : [targetOf(text)]);
    const planned = await releasePlanned(asking);
    const such = planned ? `${(0,domain_release/* renderRelease */.c)(planned)}, which is planned now` : 'v1.10';
    // Target lines are a section that must say something; front matter may name none.
    const isNeeded = template.template.sections.some(({ role }) => role === 'targets');
    const later = isNeeded ? 'later; it does not pass without one' : 'none yet';
    const question = `Release that alpha is planned for, such as ${such} (Enter: ${later}): `;
    return new Map(await askUntil('--target', question, read, asking));
}
/** As it was said, else as the schedules say it, where they can be asked; nobody has to know it. */
async function releasePlanned({ args, terminal, config }) {
    const said = (0,preparation/* releaseOf */.l7)(args.release);
    if (said || !config.releases.schedule)
        return said;
    const { releasePlannedOnGitHub } = await Promise.all(/* import() */[__webpack_require__.e(413), __webpack_require__.e(94), __webpack_require__.e(568), __webpack_require__.e(186), __webpack_require__.e(238)]).then(__webpack_require__.bind(__webpack_require__, 9238));
    return releasePlannedOnGitHub(args, terminal, config);
}
/** `beta=v1.10`; a release alone is for alpha, where proposals begin. */
function targetOf(text) {
    const [name = '', value = ''] = text.includes('=') ? text.split('=') : ['alpha', text];
    const { stage } = (0,target/* stageOf */.gV)(name);
    const release = (0,domain_release/* parseRelease */.BC)(value);
    if (stage && release)
        return [stage, (0,domain_release/* renderRelease */.c)(release)];
    throw new errors/* UserError */.y(`'${(0,format_text/* printable */.g)(text)}' is no target.`, 'Write a release, as v1.10; for another stage than alpha both, as `--target beta=v1.10`.');
}
/** The day where the author is. */
function today() {
    const now = new Date();
    const two = (part) => String(part).padStart(2, '0');
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}


/***/ }),

/***/ 4604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ renderNext),
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _shared_domain_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4456);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5730);
// What a person reads after a proposal was begun: what is still to write, where, and which command comes next.



const BOXES = 'A box with (R) is ticked when what it says is done; until then its line is only a reminder.';
function renderNext({ path, name, title, numbers, findings }, paint) {
    const failed = findings.filter(({ outcome }) => outcome === 'failed');
    const later = findings.filter(({ outcome }) => outcome !== 'failed');
    const line = ({ at, message, hint }) => `  ${`line ${at?.line ?? 1}`.padEnd(9)} ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(message)}${hint ? ` ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(hint)}` : ''}`;
    const list = (title, some) => some.length > 0 ? [[paint('bold', title), ...some.map(line)].join('\n')] : [];
    const blocks = [
        `${paint('green', 'Written:')} ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(path)}\n${paint('dim', numbers)}`,
        ...(failed.length > 0
            ? [...list(`Still to write before it passes (${failed.length}):`, failed), ...list('Can wait:', later)]
            : [
                [
                    paint('green', later.length > 0
                        ? `It passes the check, with ${(0,_shared_domain_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(later.length, 'piece')} of advice:`
                        : 'It passes the check.'),
                    ...later.map(line),
                ].join('\n'),
            ]),
        ...(findings.some(({ rule }) => rule === 'sign-off-checklist') ? [BOXES] : []),
        [
            paint('bold', 'Next:'),
            ...(failed.length > 0 ? [`  enhancements check ${shellWord(path)}`] : []),
            `  git switch -c ${shellWord(name.toLowerCase())}`,
            `  git add ${shellWord((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path))}`,
            `  git commit --signoff -m ${shellWord(`${name}: ${title}`)}`,
            `  git push -u origin HEAD    and open a pull request whose title begins with "${name}:"`,
        ].join('\n'),
    ];
    return `${blocks.join('\n\n')}\n`;
}
/** A text as a shell reads it back as one word. */
function shellWord(text) {
    return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(text).replaceAll("'", "'\\''")}'`;
}


/***/ }),

/***/ 4500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FN: () => (/* binding */ serverOf),
/* harmony export */   Pj: () => (/* binding */ findPlace),
/* harmony export */   YV: () => (/* binding */ isOwnServer),
/* harmony export */   eT: () => (/* binding */ remoteAt)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2005);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1205);
// Which repository on GitHub is meant, and with whose token is it read?


/** Throws a {@link UserError} where either cannot be found. */
function findPlace(args, { env, cwd }) {
    const named = args.repository ?? env['GITHUB_REPOSITORY'] ?? remoteAt('origin', cwd())?.repository;
    const [, owner = '', name = ''] = /^([\w.-]+)\/([\w.-]+)$/.exec(named ?? '') ?? [];
    if (owner === '') {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(named === undefined ? 'There is no remote `origin` on GitHub here.' : `'${named}' is no repository.`, 'Name it with `--repository owner/name`.');
    }
    const token = env['GITHUB_TOKEN'] || env['GH_TOKEN'] || (0,_program_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .a)('gh', ['auth', 'token'], cwd(), env);
    if (!token) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('There is no token to read GitHub with.', 'Set GITHUB_TOKEN, or log in with `gh auth login`.');
    }
    return { owner, name, token, apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com' };
}
/** The address of the site beside its API: `https://github.com`, or that of a server of one's own. */
function serverOf(apiUrl, { env }) {
    return (env['GITHUB_SERVER_URL'] ??
        (apiUrl === 'https://api.github.com' ? 'https://github.com' : apiUrl.replace(/\/api\/v3\/?$/, '')));
}
/** A remote, as git knows it; undefined where there is none of that name that could be on GitHub. */
function remoteAt(name, cwd) {
    const url = (0,_program_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .a)('git', ['remote', 'get-url', name], cwd) ?? '';
    const repository = /[:/]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(url)?.[1];
    const host = /^(?:(?:https?|ssh|git):\/\/)?(?:[^@/]+@)?([\w.-]+)[:/](?!\/)/i.exec(url)?.[1];
    return repository === undefined ? undefined : { name, repository, ...(host === undefined ? {} : { host }) };
}
/** A server of one's own. A name without a dot is somebody's, for a key; others begin with that of GitHub. */
function isOwnServer(host = '') {
    return host.includes('.') && !/(?:^|\.)github\.com/.test(host);
}


/***/ }),

/***/ 1205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ said)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
// What does another program say? Asked without a shell, and only where it is there.

/** What a program prints, without blanks around it; undefined where it is not there, or fails. */
function said(program, args, cwd, env = process.env) {
    try {
        return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFileSync)(program, [...args], {
            cwd,
            env: { ...env },
            encoding: 'utf8',
            stdio: ['ignore', 'pipe', 'ignore'],
            maxBuffer: 64 * 1024 * 1024,
        }).trim();
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 2857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   qm: () => (/* binding */ createFiles),
/* harmony export */   sk: () => (/* binding */ replaceFiles),
/* harmony export */   x3: () => (/* binding */ createFile)
/* harmony export */ });
/* unused harmony export replaceFile */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2005);
// How is a file written so that nobody ever finds half of it? Beside its place first, and then put there in one step.



/** Replaces files one after another; where one cannot be, those before it stay replaced, and the error says so. */
function replaceFiles(replacements) {
    replacements.forEach(({ file, before, after, path }, index) => {
        try {
            replaceFile(file, before, after, path);
        }
        catch (error) {
            if (!(error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y) || index === 0)
                throw error;
            const done = `${index} of ${replacements.length} files are written, the others as they were.`;
            throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(error.message, `${error.hint} ${done} Run the command again then.`);
        }
    });
}
/** Replaces a file that still holds what was read; throws a {@link UserError} otherwise, with nothing changed. `shown` is its path for messages. */
function replaceFile(file, before, after, shown) {
    attempt(shown, () => {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file);
        if (!stats.isFile() || !sameBytes((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file), before)) {
            throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`'${shown}' was changed meanwhile, and is left as it is.`, 'Run the command again.');
        }
        const draft = writeDraft(file, after, stats.mode & 0o7777);
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(draft, file);
        }
        catch (error) {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.unlinkSync)(draft);
            throw error;
        }
    });
}
/** Writes new files, all or none: where one cannot be written, those before it are taken away again, and the error says so. */
function createFiles(creations) {
    const takeBack = [];
    for (const { file, content, path } of creations) {
        try {
            takeBack.push(createFile(file, content, path));
        }
        catch (error) {
            for (const each of takeBack.reverse())
                each();
            if (!(error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y))
                throw error;
            throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(error.message, `${error.hint} Nothing was written.`);
        }
    }
}
/**
 * Writes a new file, and the folders above it that are missing; throws a {@link UserError} where it cannot, or where something stands there already. What
 * is returned takes it away again, as long as it is what was written.
 */
function createFile(file, content, shown) {
    return attempt(shown, () => {
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file);
        const first = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
        const removeFolders = () => {
            if (first)
                removeEmpty(folder, first);
        };
        try {
            const draft = writeDraft(file, content, 0o666);
            try {
                putNew(draft, file);
            }
            finally {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(draft, { force: true });
            }
        }
        catch (error) {
            removeFolders();
            throw error;
        }
        return () => {
            if (sameBytes((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file), content))
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(file);
            removeFolders();
        };
    });
}
/** A link, unlike a new name, never takes the place of what stands there; some file systems have none. */
function putNew(draft, file) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.linkSync)(draft, file);
    }
    catch (error) {
        const { code = '' } = error;
        if (!['EPERM', 'ENOTSUP', 'ENOSYS', 'EOPNOTSUPP'].includes(code) || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file))
            throw error;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(draft, file);
    }
}
/** The folders that were made for a file which was not written; one in which somebody else has put something stays. */
function removeEmpty(folder, first) {
    for (let each = folder; each.length >= first.length; each = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(each)) {
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmdirSync)(each);
        }
        catch {
            return;
        }
    }
}
function writeDraft(file, content, mode) {
    // No proposal has such a name: what is left of a run that was killed is never read as one.
    const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file)}.${process.pid}.tmp`);
    const handle = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(draft, 'wx', mode);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(handle, content);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fsyncSync)(handle);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.unlinkSync)(draft);
        throw error;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(handle);
    }
    return draft;
}
const REASONS = {
    EACCES: { why: 'permission is denied', next: 'Check who may write in its folder.' },
    EPERM: { why: 'permission is denied', next: 'Check who may write in its folder.' },
    EROFS: { why: 'the file system is read-only', next: 'Work in a copy that can be written.' },
    EEXIST: {
        why: 'something stands there already',
        next: 'Look at it; take it away if it was left by a run that was ended.',
    },
    ENOTDIR: { why: 'a part of its path is no folder', next: 'Check the path.' },
    ENOSPC: { why: 'no space is left', next: 'Make room, then run the command again.' },
};
function attempt(shown, write) {
    try {
        return write();
    }
    catch (error) {
        if (error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y)
            throw error;
        const { code = '', message } = error;
        const { why, next } = REASONS[code] ?? { why: message, next: 'Nothing was changed there.' };
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`'${shown}' cannot be written: ${why}.`, next);
    }
}
function sameBytes(a, b) {
    return Buffer.compare(a, b) === 0;
}


/***/ }),

/***/ 6944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KH: () => (/* binding */ flowText),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   Ue: () => (/* binding */ targetLine),
/* harmony export */   c: () => (/* binding */ writeMilestone),
/* harmony export */   g4: () => (/* binding */ writeFrontMatter),
/* harmony export */   pS: () => (/* binding */ yamlText)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4456);
// How is front matter (VEP-282) written, when it is made from what a document says? What nobody knows is `TBD`, with what belongs there beside it.

/** Where the remarks begin, as in the template of VEP-282. */
const REMARKS = 26;
/** What YAML takes for something else than text, or for more than one word. */
const PLAIN = /^(?!(?:true|false|yes|no|on|off|null|tbd)$)[\p{L}][\p{L}\p{N} ()/,.'’+-]*$/iu;
/** The lines, with `---` before and after them. */
function writeFrontMatter(known) {
    const { series, title, number, isMeta, milestones } = known;
    const lines = [
        '---',
        title === undefined ? remark('title: TBD', 'a short, descriptive title') : `title: ${yamlText(title)}`,
        number === undefined
            ? remark(`${series.toLowerCase()}-number: TBD`, 'the number of the tracking issue')
            : `${series.toLowerCase()}-number: ${number}`,
        known.created === undefined
            ? remark('creation-date: TBD', 'the day of the first pull request, as "2026-03-04"')
            : `creation-date: "${known.created}"`,
        known.status === undefined
            ? remark('status: provisional', 'TBD: the owning SIG knows; implementable needs reviewers and approvers')
            : `status: ${known.status}`,
        '',
        ...people('authors', known.authors, 'logins, as "@ada"'),
        '',
        ...(known.owningSig === undefined
            ? [
                `# owning-sig: ${isMeta ? 'none owns a proposal about the process' : 'TBD, the SIG that decides on it'}`,
            ]
            : [`owning-sig: ${yamlText(known.owningSig)}`]),
        remark('participating-sigs: []', 'further SIGs that have to sign off'),
        '',
        ...people('reviewers', known.reviewers, 'named by the owning SIG'),
        ...people('approvers', known.approvers, 'named by the owning SIG'),
        '',
        ...(isMeta ? [] : gateAndStage(known)),
        ...(milestones && milestones.length > 0
            ? ['milestone:', ...milestones.map(writeMilestone)]
            : ['# milestone: none yet, or none that has a stage']),
        '---',
    ];
    return lines;
}
/** A target in the words of KubeVirt's template, without its bullet; `GA` is in capitals there. */
function targetLine(series, label, value) {
    const name = label === 'ga' ? 'GA' : label;
    return `This ${series} targets ${name} for version:${value === '' ? '' : ` ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(value)}`}`;
}
function writeMilestone({ key, value, was }) {
    const line = `  ${key}: ${quoted(value)}`;
    return was === undefined ? line : remark(line, `was: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(was)}`);
}
/** A text as YAML reads it back: plain where it is plain. */
function yamlText(text) {
    const line = text.replace(/\s+/g, ' ').trim();
    return PLAIN.test(line) ? line : quoted(line);
}
/** The same inside `[…]` and `{…}`, where a comma ends a value. */
function flowText(text) {
    const plain = yamlText(text);
    return /^[^"].*,/.test(plain) ? quoted(plain) : plain;
}
/** Every JSON text is one of YAML, with what neither may hold as it stands written out. */
function quoted(text) {
    return JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
function gateAndStage({ featureGate, stage }) {
    return [
        featureGate === undefined
            ? remark('feature-gate: TBD', 'its name; without a gate leave this out and say why in the text')
            : `feature-gate: ${yamlText(featureGate)}`,
        stage === undefined
            ? remark('# stage: TBD', 'alpha, beta or ga: what is implemented now')
            : `stage: ${stage}`,
    ];
}
function people(key, names, what) {
    return [
        `${key}:`,
        ...(names.length > 0 ? names.map((name) => `  - ${quoted(name)}`) : [remark('  - TBD', what)]),
    ];
}
function remark(line, text) {
    return `${line.padEnd(REMARKS - 1)} # ${text}`;
}


/***/ }),

/***/ 2415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ readTemplateText)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9175);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9844);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4407);
// What does a template say word for word? Its source in pieces, one for each section that proposals are asked for, so that they can be copied.



/** Reads a template whose line ends are `\n`. */
function readTemplateText(text) {
    const document = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .parseMarkdown */ .D)(text);
    const lines = text.split('\n');
    const starts = (0,_template_js__WEBPACK_IMPORTED_MODULE_2__/* .askedSections */ .XY)(document).map((index) => (document.sections[index]?.line ?? 1) - 1);
    const blocks = starts.map((start, index) => withoutBlankEnd(lines.slice(start, starts[index + 1])));
    const targetForms = new Map();
    for (const line of document.sections.flatMap((section) => section.lines)) {
        const stage = (0,_target_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTargetLine */ .HM)(line)?.stage;
        const form = line.text.slice(0, line.text.indexOf(':')).trim();
        if (stage && !targetForms.has(stage))
            targetForms.set(stage, form);
    }
    return { template: (0,_template_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTemplate */ .QC)(document), document, lines, starts, blocks, targetForms };
}
function withoutBlankEnd(lines) {
    return lines.slice(0, lines.findLastIndex((line) => line.trim() !== '') + 1);
}


/***/ })

};
