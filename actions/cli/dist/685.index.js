export const id = 685;
export const ids = [685];
export const modules = {

/***/ 3685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  signoff: () => (/* binding */ signoff)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/shared/config.js + 3 modules
var config = __webpack_require__(2645);
// EXTERNAL MODULE: ./build/shared/domain/login.js
var domain_login = __webpack_require__(5744);
// EXTERNAL MODULE: ./build/shared/domain/statement.js
var statement = __webpack_require__(3580);
// EXTERNAL MODULE: ./build/shared/domain/words.js
var words = __webpack_require__(4456);
;// CONCATENATED MODULE: ./build/shared/domain/position.js
// What does each person say now, of all that they said on a pull request? Sign-offs, vetoes and holds, in the order of the server's time.



/** At one instant what objects or takes back comes last: a tie blocks. */
const LAST_AT_A_TIE = ['object', 'take-back', 'unapprove'];
/** Reads what was said, oldest first. Only accounts that represent a SIG are read at all, save for holds and approvals of anybody. */
function positionsOf(comments, reviews, judging) {
    const missed = [];
    // In which order they were listed says nothing: at one instant the address decides, so that every run finds the same.
    const items = [
        ...comments.map((item) => ({ item, events: () => eventsOfComment(item, judging, missed) })),
        ...reviews.map((item) => ({ item, events: () => eventsOfReview(item, judging, missed) })),
    ];
    const events = items
        .sort((a, b) => a.item.at - b.item.at || (a.item.address < b.item.address ? -1 : 1))
        .flatMap((each) => each.events())
        .sort((a, b) => a.at - b.at || Number(LAST_AT_A_TIE.includes(a.kind)) - Number(LAST_AT_A_TIE.includes(b.kind)));
    let signOffs = [];
    let vetoes = [];
    let holds = [];
    const approvals = new Map();
    const lifts = [];
    for (const event of events) {
        const { by, at, item } = event;
        const isOwn = (other) => isSame(other.by, by);
        const base = { by, at, address: item.address };
        switch (event.kind) {
            case 'sign': {
                const { means, sigs, names } = event;
                // An approving review lifts all that its giver objected; `/lgtm` only what was said by a command.
                vetoes = vetoes.filter((veto) => !isOwn(veto) || (means === '/lgtm' && veto.means === 'requested changes'));
                signOffs = signOffs.filter((other) => !isOwn(other) || !covers(sigs, other.sigs));
                signOffs.push({
                    ...base,
                    id: item.id,
                    means,
                    sigs,
                    ...(names === undefined ? {} : { names }),
                    ...('commit' in item && item.commit !== undefined ? { reviewed: item.commit } : {}),
                });
                break;
            }
            case 'take-back':
                signOffs = signOffs.filter((other) => !isOwn(other));
                break;
            case 'object':
                if (event.means === '/hold') {
                    holds.push({ ...base, means: event.means, reason: event.reason });
                    break;
                }
                signOffs = signOffs.filter((other) => !isOwn(other));
                vetoes = vetoes.filter((other) => !isOwn(other) || other.means !== event.means);
                vetoes.push({ ...base, means: event.means, reason: event.reason });
                break;
            case 'lift': {
                const own = judging.sigsOf(by);
                lifts.push(base);
                vetoes = vetoes.filter((veto) => !isOwn(veto) && !judging.sigsOf(veto.by).some((sig) => own.includes(sig)));
                break;
            }
            case 'dismiss':
                vetoes = vetoes.filter((veto) => veto.address !== item.address);
                break;
            case 'unhold':
                // Prow's brake: anybody may lift anybody's.
                holds = [];
                break;
            case 'approve':
                approvals.set((0,domain_login/* loginKey */.H$)(by.login), by);
                break;
            case 'unapprove':
                approvals.delete((0,domain_login/* loginKey */.H$)(by.login));
        }
    }
    /** A hint helps nobody who has said since what they meant. */
    const isSettled = ({ by, at, address, about }) => {
        const isLater = (other) => isSame(other.by, by) && (other.at > at || (about === 'near miss' && other.address === address));
        if (about === 'lift')
            return lifts.some(isLater);
        const own = signOffs.filter(isLater);
        const signed = (sig) => own.some(({ sigs }) => sigs.length === 0 || sigs.includes(sig));
        return vetoes.some(isLater) || judging.sigsOf(by).every(signed);
    };
    return {
        signOffs,
        vetoes,
        holds,
        approvals: [...approvals.values()],
        hints: missed.filter((each) => !isSettled(each)).map(({ by, address, why }) => ({ by, address, why })),
    };
}
/** A sign-off for everything replaces one for some; one for some SIGs replaces one for the same. */
function covers(sigs, earlier) {
    return sigs.length === 0 || (earlier.length > 0 && earlier.every((sig) => sigs.includes(sig)));
}
function eventsOfComment(item, judging, missed) {
    const { author, edited } = item;
    if (author?.kind !== 'user')
        return [];
    const isRepresentative = judging.sigsOf(author).length > 0;
    const { commands, nearMisses } = (0,statement/* parseStatement */.By)(item.body);
    const isForeign = edited !== undefined && !(edited.by && isSame(edited.by, author));
    // An edit by somebody else moves nothing in time: an objection that was lifted since does not come back by it.
    const at = edited && !isForeign ? edited.at : item.at;
    const hint = (why, about = 'position') => {
        if (isRepresentative)
            missed.push({ by: author, at, address: item.address, why, about });
    };
    if (isForeign && commands.length > 0) {
        const editor = edited.by ? (0,words/* quote */.hD)(edited.by.login) : 'somebody else';
        hint(`${editor} edited the comment: no sign-off in it counts. Say it in a new comment.`);
    }
    if (nearMisses.length > 0 && !isForeign && !commands.some(({ kind }) => kind === 'lgtm'))
        hint('what looks like a sign-off is none: write `/lgtm` on a line of its own, with nothing before or after it.', 'near miss');
    return commands.flatMap((command) => {
        const { kind, event } = toEvent(command, { by: author, at, item });
        // What blocks is taken as it stands, whoever wrote it there; what signs off or lifts has to be its author's own and what everybody could read.
        const isBlocking = event.kind === 'object' || event.kind === 'take-back';
        if (isForeign && !isBlocking)
            return [];
        if (kind === 'hold-like')
            return [event];
        if (!isRepresentative)
            return [];
        if (isBlocking)
            return [event];
        const about = event.kind === 'lift' ? 'lift' : 'position';
        if (item.isMinimized) {
            hint('a hidden comment does not count: say it in a new one.', about);
            return [];
        }
        if (edited && !judging.edited) {
            hint('an edited comment does not count: write `/lgtm` in a new one.', about);
            return [];
        }
        return [event];
    });
}
function eventsOfReview(item, judging, missed) {
    const { author, state, dismissal } = item;
    if (author?.kind !== 'user')
        return [];
    const events = eventsOfComment(item, judging, missed);
    if (judging.sigsOf(author).length === 0)
        return events;
    const base = { by: author, at: item.at, item };
    if (state === 'dismissed') {
        // A dismissed approval is none, whoever dismissed it. Where nobody knows what it was, it may have been an objection.
        const rest = events.filter(({ kind }) => kind !== 'sign');
        if (dismissal && dismissal.was !== 'changes-requested')
            return rest;
        const objection = { ...base, kind: 'object', means: 'requested changes', reason: item.body };
        return dismissal && mayDismiss(item, judging)
            ? [...rest, objection, { ...base, kind: 'dismiss', at: dismissal.at }]
            : [...rest, objection];
    }
    if (state === 'changes-requested')
        return [...events, { ...base, kind: 'object', means: 'requested changes', reason: item.body }];
    const isNegative = events.some((event) => event.kind === 'take-back' || (event.kind === 'object' && event.means !== '/hold'));
    // A hidden approval says nothing to a reader.
    if (state !== 'approved' || isNegative || item.isMinimized)
        return events;
    const approval = { ...base, kind: 'sign', means: 'approving review' };
    const named = events.flatMap((event) => (event.kind === 'sign' && event.at === item.at ? [event] : []));
    // An approval that says for which SIGs, or for which commit, is for no more than that.
    return [
        ...events.filter((event) => !named.some((other) => other === event)),
        ...(named.length > 0
            ? named.map((event) => ({ ...event, ...approval }))
            : [{ ...approval, sigs: [] }]),
    ];
}
/** An app may have the login of a person. */
function isSame(a, b) {
    return a.kind === b.kind && (0,domain_login/* loginKey */.H$)(a.login) === (0,domain_login/* loginKey */.H$)(b.login);
}
/** By its giver, or by somebody who represents a SIG of the giver. */
function mayDismiss({ author, dismissal }, { sigsOf }) {
    const by = dismissal?.by;
    if (!by || !author)
        return false;
    if (isSame(by, author))
        return true;
    const own = sigsOf(author);
    return sigsOf(by).some((sig) => own.includes(sig));
}
function toEvent(command, base) {
    switch (command.kind) {
        case 'lgtm':
            return {
                kind: 'own',
                event: {
                    ...base,
                    kind: 'sign',
                    means: '/lgtm',
                    sigs: command.sigs,
                    ...(command.commit === undefined ? {} : { names: command.commit }),
                },
            };
        case 'lgtm-cancel':
            return { kind: 'own', event: { ...base, kind: 'take-back' } };
        case 'veto':
            return { kind: 'own', event: { ...base, kind: 'object', means: '/veto', reason: command.reason } };
        case 'veto-cancel':
            return { kind: 'own', event: { ...base, kind: 'lift' } };
        case 'hold':
            return { kind: 'hold-like', event: { ...base, kind: 'object', means: '/hold', reason: '' } };
        case 'hold-cancel':
            return { kind: 'hold-like', event: { ...base, kind: 'unhold' } };
        case 'approve':
            return { kind: 'hold-like', event: { ...base, kind: 'approve' } };
        case 'approve-cancel':
            return { kind: 'hold-like', event: { ...base, kind: 'unapprove' } };
    }
}

// EXTERNAL MODULE: ./build/shared/domain/witness.js
var witness = __webpack_require__(7022);
;// CONCATENATED MODULE: ./build/shared/domain/stay.js
// Which commit was the head of a pull request at an instant? From server times alone: force-pushes, and our own statuses on commits that were heads.
//
// A commit's own dates are its author's to choose, and GitHub re-points reviews; neither proves what somebody saw.

/** Everything that is known; what lies between the stays nobody witnessed. */
function staysOf(history) {
    const { head, now, forcePushes } = history;
    const looks = looksOf(history).filter((look) => look.from !== undefined);
    const begins = new Map();
    for (const { at, after } of forcePushes)
        if (after !== undefined)
            begins.set(`${after} ${at}`, { head: after, from: at });
    for (const look of looks)
        begins.set(`${look.head} ${look.from}`, look);
    const stays = [...begins.values()].map((begin) => ({
        head: begin.head,
        from: begin.from,
        to: endOf(begin, looks, history),
        ...(begin.isFirst ? { isFirst: true } : {}),
    }));
    // Whoever looks first witnesses the present head from now on.
    return stays.some((stay) => stay.head === head && stay.to === now)
        ? stays
        : [...stays, { head, from: now, to: now, ...(isFirstLook(history) ? { isFirst: true } : {}) }];
}
function looksOf({ ownStatuses, repositoryAddress, pull }) {
    return ownStatuses.flatMap(({ oid, at, address }) => {
        // A status of another pull request with the same commit says nothing about this one.
        const own = (0,witness/* parseWitnesses */.l)(repositoryAddress, address).find((witness) => witness.pull === pull);
        if (!own)
            return [];
        const { from, isFirst = false } = own;
        return [{ head: oid, at, isFirst, ...(from === undefined ? {} : { from }) }];
    });
}
/** Whether we find the present head at the first look at the pull request, or found it then. */
function isFirstLook(history) {
    const looks = looksOf(history);
    if (looks.length === 0)
        return !history.hasMoreCommits;
    return looks.some(({ head, isFirst }) => isFirst && head === history.head);
}
/**
 * Who leaves a commit without force can come back to it only with force. So a commit stays the head until the next force-push, whose event says whether
 * it still was; where it was not, or no event came and it is not the head any more, only our last look proves how long it was there.
 */
function endOf({ head, from }, looks, history) {
    const { forcePushes, now } = history;
    if (forcePushes.some(({ at, after }) => at === from && after !== head))
        return from;
    const next = Math.min(...forcePushes.map(({ at }) => at).filter((at) => at > from));
    if (next === Infinity && head === history.head)
        return now;
    if (forcePushes.some(({ at }) => at === next) &&
        forcePushes.every(({ at, before }) => at !== next || before === head))
        return next;
    const seen = looks.filter((look) => look.head === head && look.at >= from && look.at < next);
    return Math.max(from, ...seen.map(({ at }) => at));
}
/** True where the commit of a stay, and no other, can have been the head at an instant. */
function isWithin(at, { from, to }, now) {
    return from < at && (at < to || (to === now && at === now));
}
/** Since when the present head is the head, as far as anybody knows: `now` where nobody looked before. */
function presentFrom(history) {
    const own = staysOf(history).filter(({ head, to }) => head === history.head && to === history.now);
    return Math.min(history.now, ...own.map(({ from }) => from));
}
/** The gates of a repository that begins with them have looked at every open pull request by then; a push before that look leaves no trace. */
const FIRST_LOOK = 3 * 3_600_000;
/**
 * The stay that holds for everything said before `trustedBefore`: the one at that instant, or that of our first look after it. Only the first: what was
 * pushed after it nobody can have meant, and a later force-push hides the commit that we looked at.
 */
function trustedStay(stays, forcePushes, trustedBefore) {
    const then = stays.filter(({ from, to }) => from <= trustedBefore && trustedBefore <= to);
    if (then.length > 0)
        return only(then);
    const later = stays.filter(({ from, isFirst }) => isFirst && from >= trustedBefore && from <= trustedBefore + FIRST_LOOK);
    const from = Math.min(...later.map((stay) => stay.from));
    const isPushed = forcePushes.some(({ at }) => at >= trustedBefore && at <= from);
    return isPushed ? undefined : only(later.filter((stay) => stay.from === from));
}
/** None where it may have been several heads. */
function only(stays) {
    return new Set(stays.map(({ head }) => head)).size === 1 ? stays[0] : undefined;
}

;// CONCATENATED MODULE: ./build/shared/domain/sign-off.js
// Which SIGs have signed off exactly what would land, which have not, and what stands in the way? Pure: the same facts in any order give the same
// answer.




/** Decides on the facts alone. */
function assess(facts) {
    const sigsOf = memberships(facts.sigs);
    const { signOffs, vetoes, holds, approvals, hints } = positionsOf(facts.comments, facts.reviews, {
        sigsOf,
        edited: facts.rules.edited,
    });
    const own = [...hints];
    const eligible = signOffs.filter((signOff) => isEligible(signOff, facts, sigsOf, own));
    const stays = staysOf({ ...facts });
    const bound = eligible.map((signOff) => ({ signOff, ...bind(signOff, stays, facts) }));
    const candidates = facts.asked.map((sig) => ({
        sig,
        bound: bound.filter(({ signOff }) => signsFor(signOff, sig.name, sigsOf)),
    }));
    const matched = facts.rules.distinct ? matchDistinct(candidates) : undefined;
    const positions = candidates.map(({ sig, bound: all }) => {
        const fresh = all.filter(({ state }) => state === 'signed');
        const chosen = matched ? fresh.filter(({ signOff }) => matched.get(sig.name) === signOff) : fresh;
        const best = newest(chosen) ??
            newest(all.filter(({ state }) => state === 'stale')) ??
            newest(all.filter(({ state }) => state === 'unwitnessed'));
        const people = facts.sigs.find(({ name }) => name === sig.name)?.representatives ?? [];
        const others = people.filter(({ login }) => !isAuthor(login, facts));
        return {
            ...sig,
            state: best?.state ?? 'missing',
            ...(best ? { signOff: best.signOff } : {}),
            ...(best?.saw === undefined ? {} : { saw: best.saw }),
            people,
            onlyAuthor: people.length > 0 && others.length === 0 && !facts.rules.author,
        };
    });
    const present = stays.filter(({ head }) => facts.fingerprints[head] === facts.present);
    const from = presentFrom({ ...facts });
    const standing = facts.rules.holdIsVeto ? [...vetoes, ...holds] : vetoes;
    return {
        positions,
        vetoes: standing.map((veto) => ({ ...veto, sigs: sigsOf(veto.by) })),
        holds,
        approvals,
        hints: own,
        from,
        isFirst: isFirstLook({ ...facts }),
        contentSince: Math.max(facts.createdAt, Math.min(from, ...present.map((stay) => stay.from))),
        counted: [
            ...bound.filter(({ state }) => state === 'signed').map(({ signOff }) => signOff.id),
            ...standing.map(({ address }) => address),
        ].sort(),
    };
}
/** Former heads below which others may lie, the newest first: a force-push hides whatever it left but its last commit. None where nobody signs off. */
function hiddenHeads(facts) {
    if (facts.forcePushes.length === 0)
        return [];
    const { signOffs } = positionsOf(facts.comments, facts.reviews, {
        sigsOf: memberships(facts.sigs),
        edited: facts.rules.edited,
    });
    if (signOffs.length === 0)
        return [];
    const left = facts.forcePushes.toSorted((a, b) => b.at - a.at).flatMap(({ before }) => before ?? []);
    return [...new Set(left)];
}
/** Commits whose content has to be known to decide: heads that somebody may have seen, and those that people name. */
function commitsToKnow(facts) {
    const { signOffs } = positionsOf(facts.comments, facts.reviews, {
        sigsOf: memberships(facts.sigs),
        edited: facts.rules.edited,
    });
    if (signOffs.length === 0)
        return [facts.head];
    const stays = staysOf({ ...facts });
    return [
        ...new Set([
            facts.head,
            ...stays.map(({ head }) => head),
            ...signOffs.flatMap(({ names, reviewed }) => [names ?? [], reviewed ?? []].flat()),
        ]),
    ];
}
function memberships(sigs) {
    const known = new Map();
    return (account) => {
        const key = `${account.kind} ${(0,domain_login/* loginKey */.H$)(account.login)} ${account.id}`;
        let names = known.get(key);
        if (!names) {
            names = sigs
                .filter(({ representatives }) => representatives.some((person) => isPerson(account, person)))
                .map(({ name }) => name)
                .sort();
            known.set(key, names);
        }
        return names;
    };
}
/** A pinned account is known by its number alone: a login can be changed, and taken by somebody else. */
function isPerson(account, { login, id }) {
    if (account.kind !== 'user')
        return false;
    return id === undefined ? (0,domain_login/* loginKey */.H$)(account.login) === (0,domain_login/* loginKey */.H$)(login) : account.id === id;
}
function isAuthor(login, { author }) {
    return author !== undefined && (0,domain_login/* loginKey */.H$)(author.login) === (0,domain_login/* loginKey */.H$)(login);
}
function isEligible({ by, address, sigs }, facts, sigsOf, hints) {
    const foreign = sigs.filter((sig) => !sigsOf(by).includes(sig));
    if (foreign.length > 0) {
        hints.push({
            by,
            address,
            why: `${(0,words/* quote */.hD)(`sig-${foreign[0]}`)} is not represented by the writer: another representative has to sign off for it.`,
        });
    }
    if (!facts.rules.author && isAuthor(by.login, facts)) {
        hints.push({
            by,
            address,
            why: "the author's own sign-off does not count: another representative has to give it.",
        });
        return false;
    }
    if (!facts.rules.contributors &&
        facts.contributors.some((login) => (0,domain_login/* loginKey */.H$)(login) === (0,domain_login/* loginKey */.H$)(by.login))) {
        hints.push({ by, address, why: 'who wrote commits of the pull request does not sign it off here.' });
        return false;
    }
    return true;
}
function signsFor({ by, sigs }, sig, sigsOf) {
    return sigsOf(by).includes(sig) && (sigs.length === 0 || sigs.includes(sig));
}
/** What its giver saw: the commit that was the head then, the one that a review names where that was a head by then, or the one that is written. */
function bind({ at, names, reviewed }, stays, facts) {
    const judge = (oid) => {
        const fingerprint = facts.fingerprints[oid];
        if (fingerprint === undefined)
            return { state: 'unwitnessed' };
        return { state: fingerprint === facts.present ? 'signed' : 'stale', saw: oid };
    };
    if (names !== undefined)
        return judge(names);
    const { trustedBefore } = facts.rules;
    const isOld = trustedBefore !== undefined && at < trustedBefore;
    if (reviewed !== undefined && isOld && !cameLater(reviewed, at, facts))
        return judge(reviewed);
    const then = stays.filter((stay) => isWithin(at, stay, facts.now));
    const trusted = isOld ? trustedStay(stays, facts.forcePushes, trustedBefore) : undefined;
    const seen = then.length > 0 ? then : trusted ? [trusted] : [];
    const bindings = seen.map(({ head }) => judge(head));
    if (bindings.length === 0)
        bindings.push({ state: 'unwitnessed' });
    // GitHub re-points reviews, also to commits that were heads before, and its giver may have looked at an older page: both have to be what would land.
    if (reviewed !== undefined)
        bindings.push(judge(reviewed));
    return (bindings.find(({ state }) => state === 'stale') ??
        bindings.find(({ state }) => state === 'unwitnessed') ??
        bindings[0] ?? { state: 'unwitnessed' });
}
/** A review cannot have been of a commit that was force-pushed after it: GitHub re-pointed it. In the same second nobody can tell. */
function cameLater(commit, at, { forcePushes }) {
    return forcePushes.some((push) => push.after === commit && push.at >= at);
}
/** Of one second the first, in the order of `positionsOf`, which is always the same. */
function newest(bound) {
    return [...bound].sort((a, b) => b.signOff.at - a.signOff.at)[0];
}
/** Each person for one SIG at most, so that as many SIGs as possible are signed off: paths that augment (Hungarian method). */
function matchDistinct(candidates) {
    const holder = new Map();
    const optionsOf = new Map(candidates.map(({ sig, bound }) => [
        sig.name,
        bound.filter(({ state }) => state === 'signed').map(({ signOff }) => signOff),
    ]));
    const place = (sig, tried) => {
        for (const signOff of optionsOf.get(sig) ?? []) {
            const person = (0,domain_login/* loginKey */.H$)(signOff.by.login);
            if (tried.has(person))
                continue;
            tried.add(person);
            const held = holder.get(person);
            if (!held || place(held.sig, tried)) {
                holder.set(person, { sig, signOff });
                return true;
            }
        }
        return false;
    };
    for (const { sig } of candidates)
        place(sig.name, new Set());
    return new Map([...holder.values()].map(({ sig, signOff }) => [sig, signOff]));
}

// EXTERNAL MODULE: ./build/shared/errors.js
var errors = __webpack_require__(2005);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/shared/domain/rule.js
var rule = __webpack_require__(7591);
// EXTERNAL MODULE: ./build/shared/domain/safe-markdown.js
var safe_markdown = __webpack_require__(7300);
// EXTERNAL MODULE: ./build/shared/domain/sign-off-line.js
var sign_off_line = __webpack_require__(4019);
// EXTERNAL MODULE: ./build/shared/people.js
var people = __webpack_require__(861);
// EXTERNAL MODULE: ./build/shared/verdict.js
var shared_verdict = __webpack_require__(8837);
// EXTERNAL MODULE: ./build/shared/changes.js
var shared_changes = __webpack_require__(2353);
// EXTERNAL MODULE: ./build/shared/domain/content.js
var content = __webpack_require__(9500);
// EXTERNAL MODULE: ./build/shared/domain/hazard.js
var hazard = __webpack_require__(6265);
// EXTERNAL MODULE: ./build/shared/domain/proposal.js
var proposal = __webpack_require__(7139);
// EXTERNAL MODULE: ./build/shared/domain/markdown.js + 11 modules
var markdown = __webpack_require__(9175);
// EXTERNAL MODULE: ./build/shared/domain/release.js
var release = __webpack_require__(868);
;// CONCATENATED MODULE: ./build/shared/domain/proposal-change.js
// What kind of change is this to a proposal, and which sections does it touch? The process asks different people for different kinds (S-1).




/** Kinds for which the owning SIG alone is asked; every other kind asks all. */
const OWNERS_ALONE = ['history', 'rename', 'conversion'];
/** What stands before the first heading, and the title. No heading has such a key: all others end in a number. */
const FRONT_MATTER = '# front matter';
const BEGINNING = '# beginning';
const TITLE = '# title';
/** The gravest kind that fits. */
function kindOfChange(base, head) {
    if (!head)
        return 'removed';
    if (!base)
        return 'new';
    const [before, after] = [base.proposal, head.proposal];
    if ((0,proposal/* owningSigOf */.NL)(before) !== (0,proposal/* owningSigOf */.NL)(after))
        return 'owner';
    if (base.text === head.text)
        return 'rename';
    const isConversion = (before.metadata === undefined) !== (after.metadata === undefined);
    if (statusOf(before, isConversion) !== statusOf(after, isConversion))
        return 'status';
    if (targetsOf(before) !== targetsOf(after))
        return 'target';
    // A conversion may name what only the front matter has room for; taking part in a proposal is more than a form.
    if (participants(before) !== participants(after))
        return 'content';
    const [old, now] = [cut(base), cut(head)];
    const changed = keysThatDiffer(old, now);
    // What was elsewhere before, or is elsewhere now, is no history: a section does not become one by where it is moved.
    const [oldHistory, newHistory] = [historyOf(base, old), historyOf(head, now)];
    const isHistory = (key) => isOnlyIn(key, old, oldHistory) && isOnlyIn(key, now, newHistory);
    if (changed.length > 0 && changed.every(isHistory))
        return 'history';
    if (!isConversion)
        return 'content';
    const [oldMetadata, newMetadata] = [metadataOf(base, old), metadataOf(head, now)];
    const hasLines = before.metadata === undefined ? oldMetadata : newMetadata;
    // Target lines that came with the pull request make no metadata of a section that was there without them.
    const isMetadata = (key) => key === FRONT_MATTER || (hasLines.has(key) && isOnlyIn(key, old, oldMetadata));
    return changed.every(isMetadata) ? 'conversion' : 'content';
}
/** Whether status, stage or a target is another one than before: what whoever follows the proposal has to know. */
function commitsOtherwise(before, after) {
    const said = (proposal) => `${statusOf(proposal, false)}, ${targetsOf(proposal)}`;
    return (before ? said(before) : ' , ') !== said(after);
}
/** The headings of the sections that are not the same in both, as the later version spells them; `the front matter` for what stands before all. */
function changedSections(base, head) {
    const [old, now] = [cut(base), cut(head)];
    return keysThatDiffer(old, now).map((key) => now.parts.get(key)?.heading ?? old.parts.get(key)?.heading ?? '');
}
function keysThatDiffer(old, now) {
    return [...new Set([...now.parts.keys(), ...old.parts.keys()])].filter((key) => old.parts.get(key)?.text !== now.parts.get(key)?.text);
}
/** True where a version has that section among some, or not at all. */
function isOnlyIn(key, { parts }, some) {
    return some.has(key) || !parts.has(key);
}
function cut({ text, proposal: { document } }) {
    const lines = text.split('\n');
    const headed = document.sections.filter(({ level }) => level > 0);
    const preface = lines.slice(0, (headed[0]?.line ?? lines.length + 1) - 1);
    const { frontMatter } = document;
    // With the line that closes it.
    const end = frontMatter ? frontMatter.line + frontMatter.text.split('\n').length : 0;
    const parts = new Map([
        [FRONT_MATTER, { heading: 'the front matter', text: preface.slice(0, end).join('\n') }],
        [BEGINNING, { heading: 'the beginning', text: preface.slice(end).join('\n').trim() }],
    ]);
    const keys = keysOf(document);
    document.sections.forEach((section, index) => {
        if (section.level === 0)
            return;
        const next = document.sections[index + 1]?.line;
        parts.set(keys[index] ?? '', {
            heading: section.heading,
            text: lines.slice(section.line - 1, next === undefined ? undefined : next - 1).join('\n'),
        });
    });
    return { parts, keys };
}
/** A section is known by its heading; the second of two with one heading as such. */
function keysOf({ sections }) {
    const title = sections.findIndex(({ level }) => level > 0);
    const counts = new Map();
    return sections.map(({ heading, level }, index) => {
        // The title is one section, whatever it says; a later heading of its level is a section like any other.
        if (index === title && level === 1)
            return TITLE;
        const name = (0,content/* templateKey */.AY)(heading);
        const earlier = counts.get(name) ?? 0;
        counts.set(name, earlier + 1);
        return `${name} ${earlier}`;
    });
}
function historyOf({ proposal: { document } }, { keys }) {
    return new Set(document.sections.flatMap((section, index) => /^implementation (?:history|phases)$/.test((0,content/* templateKey */.AY)(section.heading))
        ? subtree(document, index, keys)
        : []));
}
/** The sections around the target lines. */
function metadataOf({ proposal: { document, targetLines } }, { keys }) {
    const tops = new Set();
    for (const { line } of targetLines) {
        let index = document.sections.findLastIndex((section) => section.line <= line && section.level > 0);
        for (let up = document.sections[index]; up && up.level > 2; up = document.sections[index])
            index = up.parent;
        if ((document.sections[index]?.level ?? 0) >= 2)
            tops.add(index);
    }
    return new Set([...tops].flatMap((index) => subtree(document, index, keys)));
}
function subtree(document, index, keys) {
    return [index, ...(0,markdown/* subsections */.r)(document, index)].map((each) => keys[each] ?? '');
}
/** Front matter that is new may say any status. */
function statusOf({ metadata }, isConversion) {
    if (isConversion)
        return '';
    return [metadata?.status?.value ?? '', metadata?.stage?.value ?? ''].join(' ').toLowerCase();
}
function targetsOf({ targets }) {
    const said = (target) => `${target.stage ?? target.label.toLowerCase()} ${target.releases.map(release/* renderRelease */.c).join(' ')}`;
    return targets
        .filter(({ state }) => state === 'set')
        .map(said)
        .sort()
        .join(', ');
}
function participants({ metadata }) {
    return (metadata?.participatingSigs ?? [])
        .map(({ value }) => (0,proposal/* sigName */.R4)(value))
        .sort()
        .join(' ');
}

// EXTERNAL MODULE: ./build/shared/proposal-options.js
var proposal_options = __webpack_require__(683);
;// CONCATENATED MODULE: ./build/sig-signoff-gate/gather.js
// Everything that is read about the sign-off of a pull request. After this nothing is read.












/** Of a review without commands the body is only shown. */
const LONGEST_REASON = 300;
const CONTEXT = 'enhancements/sig-signoff';
/** Undefined where there is nothing to sign off. */
async function gatherFacts(github, pull, config, setting) {
    const changes = await (0,shared_changes/* gatherChanges */.L)(github, pull, config, () => ({ files: [], issues: [], labels: [] }));
    const changed = (changes?.changes ?? []).filter(({ head }) => config.signOff.deletions || head);
    if (!changes || changed.length === 0)
        return undefined;
    const proposals = changed.map((change) => toChangedProposal(change, pull, config));
    const asked = askedSigs(proposals, config);
    const { sigs } = await (0,people/* gatherPeople */.X)(github, config, asked.map(({ name }) => name));
    const shown = factsWithout({ pull, config, setting, asked, sigs });
    const incomplete = { ...shown, ownStatuses: await withHidden(shown, github) };
    const commits = commitsToKnow(incomplete);
    const { fingerprints, present } = await readFingerprints(github, pull, changed, commits);
    return {
        facts: { ...incomplete, fingerprints, present },
        proposals,
        notices: await strangers(github, config),
        changedSince: (stale) => readChangedSince(github, changed, stale, config),
    };
}
/** All that is known of former heads: what GitHub shows with the pull request, and what force-pushes hide. */
async function withHidden(facts, github) {
    const { ownStatuses } = facts;
    const hidden = hiddenHeads(facts);
    if (hidden.length === 0)
        return ownStatuses;
    const below = await github.statusesBelow(hidden, CONTEXT);
    return [...ownStatuses, ...below.filter(({ oid }) => !ownStatuses.some((own) => own.oid === oid))];
}
/** A login that nobody has any more can be taken by anybody. */
async function strangers(github, config) {
    const named = Object.values(config.sigs.representatives).flatMap(({ add }) => add.map(({ login }) => login));
    const unknown = await github.unknownLogins([...new Set(named)]);
    return unknown.map((login) => `Nobody has the login ${(0,words/* quote */.hD)(login)}, which \`sigs.representatives\` names: correct it, and pin the account with its \`id\`.`);
}
function factsWithout({ pull, config: { signOff }, setting, asked, sigs, }) {
    return {
        pull: pull.number,
        ...(pull.author ? { author: pull.author } : {}),
        createdAt: pull.createdAt,
        head: pull.head.oid,
        now: setting.now,
        repositoryAddress: setting.repositoryAddress,
        // Of what people write only that is kept which can mean something here.
        comments: pull.comments.filter(({ body }) => (0,statement/* isCommandLike */.r$)(body)),
        reviews: pull.reviews.map((review) => (0,statement/* isCommandLike */.r$)(review.body) ? review : { ...review, body: (0,words/* shorten */.ml)(review.body, LONGEST_REASON) }),
        forcePushes: pull.forcePushes,
        ownStatuses: pull.ownStatuses.filter(({ context }) => context === CONTEXT),
        ...(pull.hasMoreCommits ? { hasMoreCommits: true } : {}),
        contributors: pull.contributors,
        asked,
        sigs: [...sigs.values()],
        rules: {
            author: signOff.author,
            distinct: signOff.distinct,
            edited: signOff.edited,
            contributors: signOff.contributors,
            holdIsVeto: signOff.holdIsVeto,
            ...(signOff.trustedBefore === undefined ? {} : { trustedBefore: signOff.trustedBefore }),
        },
    };
}
function toChangedProposal({ head, base }, pull, config) {
    const after = versionOf(head, config);
    const before = versionOf(base, config);
    const kind = head?.kind === 'appendix' || base?.kind === 'appendix' || after === 'unjudged' || before === 'unjudged'
        ? head
            ? 'content'
            : 'removed'
        : kindOfChange(before, after);
    const present = after === 'unjudged' ? undefined : after;
    const past = before === 'unjudged' ? undefined : before;
    const main = present ?? past;
    const isFixed = config.requiredSigs.length > 0 && !config.proposals.path.includes('{sig}');
    const owner = (present && (0,proposal/* owningSigOf */.NL)(present.proposal)) ??
        (isFixed ? config.requiredSigs[0] : labelledOwner(pull, config));
    const former = past && (0,proposal/* owningSigOf */.NL)(past.proposal);
    const owners = [owner, former].flatMap((sig) => sig ?? []);
    return {
        path: (head ?? base)?.path ?? '',
        kind,
        isMeta: main?.proposal.isMeta ?? false,
        owners: [...new Set(owners)],
        participating: [
            ...new Set([present, past].flatMap((version) => (version?.proposal.metadata?.participatingSigs ?? []).map(({ value }) => (0,proposal/* sigName */.R4)(value)))),
        ].filter((name) => name !== ''),
        reviewers: (present?.proposal.metadata?.reviewers ?? [])
            .map(({ value }) => (0,domain_login/* normalizeLogin */.tq)(value))
            .filter((login) => (0,domain_login/* isLogin */.W5)(login) && !(0,content/* isPlaceholder */.wK)(login)),
    };
}
/** A document that nobody can parse in bounded time is judged as changed as a whole. */
function versionOf(side, config) {
    if (!side)
        return undefined;
    const { source } = side;
    if ('unreadable' in source || (0,hazard/* isHazardous */.e)(source.text))
        return 'unjudged';
    return {
        text: source.text,
        proposal: (0,proposal/* parseProposal */._$)(side.path, side.kind, source.text, (0,proposal_options/* proposalOptions */.T)(config)),
    };
}
/** One SIG label names the owner; two name none, and none does that anybody can set by a word. */
function labelledOwner({ labels }, config) {
    if (config.commands.labels.includes('sig') && config.proposals.path.includes('{sig}'))
        return undefined;
    const [before = '', after = ''] = config.labels.sig.split('{sig}');
    const named = labels.filter((label) => label.startsWith(before) && label.endsWith(after));
    const [label, second] = named;
    if (label === undefined || second !== undefined || !config.labels.sig.includes('{sig}'))
        return undefined;
    return (0,proposal/* sigName */.R4)(label.slice(before.length, label.length - after.length));
}
/** The owners first. All required SIGs are asked for anything but what concerns the owner alone (S-1). */
function askedSigs(proposals, config) {
    if (config.requiredSigs.length === 0 && !config.sigs.isStated) {
        throw new errors/* UserError */.y('The configuration asks no SIG to sign off, and does not say that this is meant.', 'Name the SIGs in `sigs.required`, or write `required: []`: then the owning SIG alone signs off.');
    }
    const asked = new Map();
    const ask = (name, role) => {
        if (!asked.has(name))
            asked.set(name, { name, role });
    };
    for (const { owners } of proposals)
        for (const name of owners)
            ask(name, 'owner');
    const beyond = proposals.filter(({ kind, owners, isMeta }) => !OWNERS_ALONE.includes(kind) || (owners.length === 0 && !isMeta));
    if (beyond.length > 0)
        for (const name of config.requiredSigs)
            ask(name, 'required');
    for (const { participating } of beyond)
        for (const name of participating)
            ask(name, 'participating');
    return [...asked.values()];
}
/**
 * What the proposals are at each commit, in one name: of a proposal with a folder of its own everything in that folder, with modes; of one at a wrong path
 * the file itself.
 */
async function readFingerprints(github, pull, changed, commits) {
    const places = [
        ...new Set(changed.flatMap(({ head, base }) => ((head ?? base) ? [placeOf((head ?? base))] : []))),
    ].sort();
    const all = [...new Set([pull.landing, ...commits])];
    const files = all.flatMap((commit) => places.map((path) => ({ commit, path, ...(commit === pull.landing ? {} : { mayMiss: true }) })));
    const answers = await github.read({ files, issues: [], labels: [] });
    const names = all.map((_, index) => places
        .map((place, at) => {
        const entry = answers.files[index * places.length + at];
        return `${place} ${entry ? `${entry.type} ${entry.oid}` : '-'}`;
    })
        .join('\n'));
    return {
        // Of a commit that nobody has nobody can say that the proposal is not there either.
        fingerprints: Object.fromEntries(all.flatMap((commit, index) => answers.missing.has(commit) ? [] : [[commit, names[index] ?? '']])),
        present: names[0] ?? '',
    };
}
function placeOf({ path, kind }) {
    return kind === 'misplaced' ? path : path.slice(0, path.lastIndexOf('/'));
}
async function readChangedSince(github, changed, commits, config) {
    if (commits.length === 0)
        return new Map();
    const heads = changed.flatMap(({ head }) => (head && head.kind !== 'appendix' ? [head] : []));
    const files = commits.flatMap((commit) => heads.map(({ path }) => ({ commit, path, mayMiss: true })));
    const answers = await github.read({ files, issues: [], labels: [] });
    return new Map(commits.map((commit, index) => [
        commit,
        heads.flatMap((head, at) => {
            const file = answers.files[index * heads.length + at];
            const after = versionOf(head, config);
            const before = file && versionOf({ ...head, source: file.source }, config);
            if (!after || !before || after === 'unjudged' || before === 'unjudged')
                return [];
            return changedSections(before, after);
        }),
    ]));
}

;// CONCATENATED MODULE: ./build/sig-signoff-gate/report.js
// What does a person read about the sign-off: who has signed off what, who is waited for, and what to do.


const STATES = {
    signed: '✅ signed off',
    stale: '🔁 earlier version',
    unwitnessed: '❔ version unknown',
    missing: '⏳ waiting',
};
const ROLES = {
    owner: ' (owner)',
    required: '',
    participating: ' (takes part)',
};
const KINDS = {
    new: 'is new',
    removed: 'is removed',
    owner: 'changes its owner',
    status: 'changes its status or stage',
    target: 'changes a target',
    content: 'changes its content',
    history: 'changes its implementation history only, which its owner alone signs off',
    rename: 'is moved only, which its owner alone signs off',
    conversion: 'only writes its metadata another way, which its owner alone signs off',
};
/** People named in a cell; the rest are counted. */
const MOST_PEOPLE = 6;
function renderSignOff({ facts, assessment, verdict }, longest) {
    const blocks = [
        facts.proposals
            .slice(0, 20)
            .map(({ path, kind }) => `- ${(0,safe_markdown/* codeSpan */.SS)(path)} ${KINDS[kind]}`)
            .join('\n'),
        renderVetoes(assessment.vetoes),
        renderTable(facts),
        renderNext(verdict),
        renderHints(assessment),
        renderProw(assessment),
    ].filter((block) => block !== '');
    // The table comes first and is short; what is long is what many people said.
    while (blocks.length > 3 && blocks.join('\n\n').length > longest)
        blocks.pop();
    return blocks.join('\n\n').slice(0, longest);
}
function renderVetoes(vetoes) {
    return vetoes
        .map(({ by, means, address, sigs, reason }) => {
        const who = `${(0,safe_markdown/* codeSpan */.SS)(by.login)}${sigs.length > 0 ? ` (${sigs.map((sig) => (0,safe_markdown/* codeSpan */.SS)(`sig-${sig}`)).join(', ')})` : ''}`;
        const why = reason.trim() === '' ? '' : `: ${(0,safe_markdown/* codeSpan */.SS)(reason, 200)}`;
        return `> 🛑 ${who} [${means === 'requested changes' ? 'requested changes' : `wrote ${means.slice(1)}`}](${address})${why}`;
    })
        .join('\n');
}
function renderTable({ standings, now }) {
    if (standings.length === 0)
        return '';
    const rows = standings.map((standing) => {
        const { name, role, state, signOff } = standing;
        const who = signOff === undefined
            ? `waiting since ${day(standing.waitingSince)} (${age(now - standing.waitingSince)})`
            : `${(0,safe_markdown/* codeSpan */.SS)(signOff.by.login)}, [${day(signOff.at)}](${signOff.address})${standing.saw === undefined ? '' : `, at ${(0,safe_markdown/* codeSpan */.SS)(standing.saw.slice(0, 12))}`}`;
        return `| ${(0,safe_markdown/* codeSpan */.SS)(`sig-${name}`)}${ROLES[role]} | ${STATES[state]} | ${who} | ${report_people(standing)} |`;
    });
    return ['| SIG | state | by | may sign off |', '|---|---|---|---|', ...rows].join('\n');
}
/** With the source that makes them eligible. */
function report_people({ people: all }) {
    if (all.length === 0)
        return 'nobody is known';
    const bySource = new Map();
    for (const { login, sources } of all.slice(0, MOST_PEOPLE)) {
        const source = sources.join('; ');
        bySource.set(source, [...(bySource.get(source) ?? []), (0,safe_markdown/* codeSpan */.SS)(login)]);
    }
    const named = [...bySource].map(([source, logins]) => `${(0,words/* enumerate */.HL)(logins)} <sub>${(0,safe_markdown/* sentence */.em)(source)}</sub>`);
    const rest = all.length - MOST_PEOPLE;
    return `${named.join('<br>')}${rest > 0 ? `<br>and ${(0,words/* count */.U9)(rest, 'other')}` : ''}`;
}
function renderNext({ results }) {
    const findings = results.flatMap((result) => result.findings);
    if (findings.length === 0)
        return '';
    const lines = findings.map(({ message, hint }) => `- ${(0,safe_markdown/* sentence */.em)(message)}${hint ? ` ${(0,safe_markdown/* sentence */.em)(hint)}` : ''}`);
    return `**What is open**\n\n${lines.join('\n')}`;
}
function renderHints({ hints }) {
    if (hints.length === 0)
        return '';
    const lines = hints
        .slice(-20)
        .map(({ by, address, why }) => `- ${(0,safe_markdown/* codeSpan */.SS)(by.login)}, [here](${address}): ${(0,safe_markdown/* sentence */.em)(why)}`);
    return `<details><summary>${(0,words/* count */.U9)(hints.length, 'word')} that did not count</summary>\n\n${lines.join('\n')}\n\n</details>`;
}
/** Prow has the last word in a repository that runs it: its state is shown, and never touched. */
function renderProw({ holds, approvals }) {
    const parts = [
        ...(holds.length > 0
            ? [`held by ${(0,words/* enumerate */.HL)([...new Set(holds.map(({ by }) => (0,safe_markdown/* codeSpan */.SS)(by.login)))])}`]
            : []),
        ...(approvals.length > 0
            ? [`approve was said by ${(0,words/* enumerate */.HL)(approvals.map(({ login }) => (0,safe_markdown/* codeSpan */.SS)(login)))}`]
            : []),
    ];
    return parts.length > 0 ? `Beside the sign-off, in Prow's hands: ${parts.join('; ')}.` : '';
}
function day(instant) {
    return new Date(instant).toISOString().slice(0, 10);
}
/** In weeks once there are any: the comment is not rewritten every day. */
function age(milliseconds) {
    const weeks = Math.floor(milliseconds / (7 * 86_400_000));
    return weeks === 0 ? 'less than a week' : `more than ${(0,words/* count */.U9)(weeks, 'week')}`;
}

;// CONCATENATED MODULE: ./build/sig-signoff-gate/rules/no-standing-veto.js
// Does nobody who may veto object?

const noStandingVeto = {
    id: 'no-standing-veto',
    description: 'No chair or approver of any SIG has a veto or requested changes standing.',
    why: 'Any SIG can stop a proposal that harms what it answers for; pushes do not lift an objection.',
    reference: 'S-4',
    check: ({ vetoes }) => vetoes.map(({ by, sigs, means, reason }) => {
        const who = (0,words/* quote */.hD)(by.login);
        const said = means === 'requested changes' ? 'requested changes' : `wrote \`${means}\``;
        const why = reason.trim() === '' ? '' : `: ${(0,words/* quote */.hD)(reason)}`;
        const of = sigs.length > 0 ? ` for ${(0,words/* enumerate */.HL)(sigs.map((sig) => (0,words/* quote */.hD)(`sig-${sig}`)))}` : '';
        const lift = means === 'requested changes'
            ? `${who} approves or dismisses the review; another representative of that SIG can dismiss it or write \`/veto cancel\`.`
            : means === '/hold'
                ? 'anybody can write `/unhold`.'
                : `${who}, or another representative of that SIG, writes \`/veto cancel\`.`;
        return {
            outcome: 'failed',
            subject: by.login.toLowerCase(),
            message: `${who} ${said}${of}${why}.`,
            hint: `Settle it; then ${lift}`,
        };
    }),
};

;// CONCATENATED MODULE: ./build/sig-signoff-gate/rules/owning-sig-named.js
// Does every proposal name the SIG that owns it?

const owningSigNamed = {
    id: 'owning-sig-named',
    description: 'Each changed proposal names its owning SIG, in its front matter, its directory, or by a single SIG label.',
    why: 'Only the owning SIG can accept a proposal; without one nobody does.',
    reference: 'S-2',
    check: ({ proposals }) => proposals
        .filter(({ owners, isMeta, kind }) => owners.length === 0 && !isMeta && kind !== 'removed')
        .map(({ path }) => ({
        outcome: 'failed',
        subject: path,
        message: `No SIG owns ${(0,words/* quote */.hD)(path)}.`,
        hint: 'Name it as `owning-sig` in the front matter, move the proposal below its directory, or let the pull request carry its one SIG label.',
    })),
};

;// CONCATENATED MODULE: ./build/sig-signoff-gate/rules/review-not-lagging.js
// Does no SIG let the others wait for longer than the project allows?

const DAY = 86_400_000;
const reviewNotLagging = {
    id: 'review-not-lagging',
    description: 'No SIG that is asked lets a proposal wait for longer than `sign-off.stale-after-days`.',
    why: 'Reviews must not lag: a SIG that is silent is named, so that somebody can help.',
    reference: 'S-7',
    check: ({ standings, now, staleAfterDays }) => standings
        // Where nobody represents a SIG nobody is silent: that is said elsewhere.
        .filter(({ state, people }) => state !== 'signed' && people.length > 0)
        .filter(({ waitingSince }) => now - waitingSince >= staleAfterDays * DAY)
        .map(({ name, waitingSince }) => ({
        outcome: 'warning',
        subject: name,
        // In steps: the words stay for a while.
        message: `${(0,words/* quote */.hD)(`sig-${name}`)} has let this wait for ${(0,words/* count */.U9)(Math.floor((now - waitingSince) / (staleAfterDays * DAY)) * staleAfterDays, 'day')} or more.`,
        hint: 'Ask in its meeting or on its mailing list; the maintainers help where nobody answers.',
    })),
};

;// CONCATENATED MODULE: ./build/sig-signoff-gate/rules/reviewer-assigned.js
// Has the owning SIG assigned a reviewer?


const reviewerAssigned = {
    id: 'reviewer-assigned',
    description: 'Somebody was asked for a review, gave one, or is named as a reviewer in the proposal.',
    why: 'The owning SIG assigns reviewers; a proposal without one waits for nobody in particular.',
    reference: 'S-7',
    check: ({ hasReviewer, standings, proposals }) => {
        if (hasReviewer || proposals.every(({ kind }) => OWNERS_ALONE.includes(kind)))
            return [];
        const owners = standings.filter(({ role }) => role === 'owner');
        if (owners.length === 0 || owners.every(({ state }) => state === 'signed'))
            return [];
        return [
            {
                outcome: 'warning',
                subject: 'reviewer',
                message: 'Nobody is assigned to review this pull request.',
                hint: `A chair of ${(0,words/* enumerate */.HL)(owners.map(({ name }) => (0,words/* quote */.hD)(`sig-${name}`)))} asks somebody for a review.`,
            },
        ];
    },
};

;// CONCATENATED MODULE: ./build/sig-signoff-gate/rules/sign-off-from-every-sig.js
// Has every SIG that is asked signed off exactly what would land?

const signOffFromEverySig = {
    id: 'sign-off-from-every-sig',
    description: 'A chair or approver of every SIG that is asked has signed off the proposals as they are now.',
    why: 'A feature touches SIGs that its authors do not think of; each has to have seen what is decided.',
    reference: 'S-1',
    check: ({ standings, head }) => standings.filter(({ state }) => state !== 'signed').map((standing) => toFinding(standing, head)),
};
function toFinding(standing, head) {
    const { name, people, onlyAuthor, state, signOff } = standing;
    const sig = (0,words/* quote */.hD)(`sig-${name}`);
    const base = { outcome: 'pending', subject: name };
    if (people.length === 0) {
        return {
            ...base,
            outcome: 'error',
            message: `Nobody is known who represents ${sig}: no source names a chair or an approver.`,
            hint: 'Correct the name of the SIG, or its entry in the sources of `sigs.sources`, or name people in `sigs.representatives`.',
        };
    }
    if (onlyAuthor) {
        return {
            ...base,
            message: `${sig} has not signed off, and the author is its only representative.`,
            hint: 'Its chairs name a second representative, or the configuration allows authors to sign off (`sign-off.author`).',
        };
    }
    const who = (0,words/* quote */.hD)(signOff?.by.login ?? '');
    const again = `${who}, or another representative, looks at it and writes \`/lgtm\` again.`;
    if (state === 'stale') {
        const changed = standing.changedSince ?? [];
        const what = changed.length > 0 ? `: ${(0,words/* enumerate */.HL)(changed.slice(0, 6).map(words/* quote */.hD))} changed since` : '';
        return { ...base, message: `${sig} signed off an earlier version${what}.`, hint: again };
    }
    if (state === 'unwitnessed') {
        return {
            ...base,
            message: `${sig}: nobody can tell which version ${who} signed off, because the gate did not see it, or GitHub does not show it any more.`,
            hint: `${who} writes \`/lgtm\` once more, or \`/lgtm ${head}\` for exactly this version.`,
        };
    }
    return {
        ...base,
        message: `${sig} has not signed off.`,
        hint: `${candidates(standing)} can write \`/lgtm\` or approve.`,
    };
}
function candidates({ people }) {
    const names = people.slice(0, 8).map(({ login }) => (0,words/* quote */.hD)(login));
    return people.length > names.length ? `${names.join(', ')} and others` : (0,words/* enumerate */.HL)(names, 'or');
}

;// CONCATENATED MODULE: ./build/sig-signoff-gate/rules/index.js
// All rules of sig-signoff-gate, in the order in which their findings are shown.





const rules = [
    noStandingVeto,
    owningSigNamed,
    signOffFromEverySig,
    reviewerAssigned,
    reviewNotLagging,
];

;// CONCATENATED MODULE: ./build/sig-signoff-gate/main.js
// sig-signoff-gate as a gate: a proposal lands only when every SIG that is asked has seen exactly what would land, and no veto stands.












const sigSignoff = {
    name: 'sig-signoff',
    context: CONTEXT,
    title: 'SIG sign-off',
    modeOf: (config) => config.signOff.mode,
    judge,
    sourcesOf: async (github, config) => {
        const { oids } = await (0,people/* gatherPeople */.X)(github, config, config.requiredSigs);
        return oids.join(' ');
    },
    isDue: () => Promise.resolve(false),
};
async function judge(github, pull, config, setting) {
    const gathered = await gatherFacts(github, pull, config, setting);
    if (!gathered)
        return nothingToGate();
    const { facts, proposals } = gathered;
    const stale = assess(facts).positions.flatMap(({ state, saw }) => state === 'stale' && saw !== undefined ? [saw] : []);
    const changedSince = await gathered.changedSince([...new Set(stale)]);
    const recorded = {
        configuration: pull.config && 'text' in pull.config.source ? pull.config.source.text : '',
        labels: pull.labels,
        reviewers: [
            ...new Set([
                ...pull.requests.map(({ login }) => login),
                ...pull.reviews.flatMap(({ author }) => author?.kind === 'user' && author.login !== pull.author?.login ? [author.login] : []),
                ...proposals.flatMap((proposal) => proposal.reviewers),
            ]),
        ],
        notices: gathered.notices,
        proposals,
        facts,
        changedSince: Object.fromEntries(changedSince),
    };
    return conclude(recorded, config);
}
/** Pure: from what was recorded to what is said. */
function conclude(recorded, config) {
    const { facts: known, proposals, changedSince } = recorded;
    const assessment = assess(known);
    const standings = assessment.positions.map(({ saw, ...position }) => {
        const sections = saw === undefined ? undefined : changedSince[saw];
        return {
            ...position,
            ...(saw === undefined ? {} : { saw }),
            ...(sections ? { changedSince: sections } : {}),
            waitingSince: assessment.contentSince,
        };
    });
    const facts = {
        proposals,
        standings,
        vetoes: assessment.vetoes,
        head: known.head,
        now: known.now,
        staleAfterDays: config.signOff.staleAfterDays,
        hasReviewer: recorded.reviewers.length > 0,
    };
    const findings = (0,rule/* evaluate */._3)(rules, facts, config.signOff.rules);
    const document = {
        pull: known.pull,
        commit: known.head,
        outcome: (0,rule/* gravest */.Zk)(findings.map(({ outcome }) => outcome)),
        findings,
        known: [],
    };
    const verdict = (0,shared_verdict/* toVerdict */.d)('sig-signoff', [document], recorded.notices, recorded);
    return {
        verdict,
        headline: headlineOf(facts),
        nothingToGate: false,
        quiet: false,
        from: assessment.from,
        isFirst: assessment.isFirst,
        seen: (0,external_node_crypto_.createHash)('sha256').update(assessment.counted.join('\n')).digest('hex').slice(0, 8),
        render: (_place, longest) => renderSignOff({ facts, assessment, verdict }, longest),
        labels: labelsOf(standings, recorded.labels, config),
        once: callForHelp(facts, config),
        reviewers: config.signOff.requestReviewers ? reviewersToAsk(facts, recorded) : [],
    };
}
function nothingToGate() {
    return {
        verdict: (0,shared_verdict/* toVerdict */.d)('sig-signoff', [], ['This pull request changes no proposal.']),
        headline: 'nothing to sign off: no proposal is changed',
        nothingToGate: true,
        quiet: true,
        render: () => '',
        labels: { add: [], remove: [] },
    };
}
function headlineOf({ standings, vetoes, proposals, }) {
    const waiting = standings.filter(({ state }) => state !== 'signed').map(({ name }) => name);
    return (0,sign_off_line/* renderSignOffLine */.L)({
        signed: standings.length - waiting.length,
        total: standings.length,
        waiting,
        vetoedBy: vetoes.map(({ by }) => by.login),
        isOwnerless: proposals.some(({ owners, isMeta, kind }) => owners.length === 0 && !isMeta && kind !== 'removed'),
    });
}
const main_DAY = 86_400_000;
/** The maintainers are called once, where a SIG or an objection has let the others wait for too long. */
function callForHelp({ standings, vetoes, now, staleAfterDays }, config) {
    const isLate = (since) => now - since >= staleAfterDays * main_DAY;
    const silent = standings.filter(({ state, waitingSince }) => state !== 'signed' && isLate(waitingSince));
    const objecting = vetoes.filter(({ at, means }) => means !== '/hold' && isLate(at));
    const { maintainers } = config.people;
    if (maintainers.length === 0 || silent.length + objecting.length === 0)
        return [];
    const waits = [
        ...silent.map(({ name }) => (0,safe_markdown/* codeSpan */.SS)(`sig-${name}`)),
        ...objecting.map(({ by }) => `the objection of ${(0,safe_markdown/* codeSpan */.SS)(by.login)}`),
    ];
    const days = staleAfterDays === 1 ? 'a day' : `${staleAfterDays} days`;
    return [
        {
            name: 'sig-signoff-help',
            body: `${maintainers.map((login) => `@${login}`).join(' ')}: this proposal has waited for more than ${days} for ${(0,words/* enumerate */.HL)(waits)}. Can you help to settle it? Nobody is called a second time.`,
        },
    ];
}
/** GitHub takes no more at once. */
const MOST_REVIEWERS = 15;
/** Of a SIG that has said nothing everybody is asked, once: whoever was asked before, or looked, is left in peace, and so is the SIG. */
function reviewersToAsk({ standings }, { reviewers, facts: { author } }) {
    const asked = new Set(reviewers.map(domain_login/* loginKey */.H$));
    return standings
        .filter(({ state, people }) => state === 'missing' && !people.some(({ login }) => asked.has((0,domain_login/* loginKey */.H$)(login))))
        .flatMap(({ people }) => people.map(({ login }) => login))
        .filter((login, index, all) => all.findIndex((other) => (0,domain_login/* loginKey */.H$)(other) === (0,domain_login/* loginKey */.H$)(login)) === index)
        .filter((login) => !author || (0,domain_login/* loginKey */.H$)(login) !== (0,domain_login/* loginKey */.H$)(author.login))
        .slice(0, MOST_REVIEWERS);
}
/** Labels by which others may query; they follow the sign-offs, and decide nothing. */
function labelsOf(standings, present, { signOff: { label } }) {
    if (label === undefined)
        return { add: [], remove: [] };
    const nameOf = (sig) => label.replaceAll('{sig}', sig);
    const signed = standings.filter(({ state }) => state === 'signed').map(({ name }) => nameOf(name));
    const [before = '', after = ''] = label.split('{sig}');
    const isOurs = (name) => label.includes('{sig}') && name.startsWith(before) && name.endsWith(after);
    return { add: signed, remove: present.filter((name) => isOurs(name) && !signed.includes(name)) };
}

;// CONCATENATED MODULE: ./build/cli/format/signoff.js
// What a person reads at the terminal about a sign-off: the state of each SIG, and every fact behind it.

const signoff_STATES = {
    signed: { word: 'signed off', style: 'green' },
    stale: { word: 'earlier version', style: 'yellow' },
    unwitnessed: { word: 'version unknown', style: 'yellow' },
    missing: { word: 'waiting', style: 'yellow' },
};
function renderSignoffText({ recorded, assessment, stays, judgement }, paint) {
    const { facts, proposals } = recorded;
    const blocks = [
        `${paint('bold', `Pull request ${facts.pull}`)}: ${(0,words/* plainLine */.h0)(judgement.headline)}`,
        proposals.map(({ path, kind }) => `  ${(0,words/* plainLine */.h0)(path)}  (${kind})`).join('\n'),
        assessment.vetoes
            .map(({ by, means, reason, at }) => paint('red', `  veto: ${by.login}, ${means}, ${time(at)}${reason === '' ? '' : `: ${(0,words/* plainLine */.h0)(reason)}`}`))
            .join('\n'),
        assessment.positions.map((position) => renderPosition(position, paint)).join('\n'),
        renderFindings(judgement),
        renderFacts(recorded, assessment, stays, paint),
    ];
    return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}
function renderPosition({ name, role, state, signOff, saw, people }, paint) {
    const { word, style } = signoff_STATES[state];
    const who = signOff
        ? `${signOff.by.login}, ${signOff.means}, ${time(signOff.at)}${saw === undefined ? '' : `, saw ${saw.slice(0, 12)}`}`
        : '';
    const may = people.map(({ login, sources }) => `      ${login}: ${(0,words/* plainLine */.h0)(sources.join('; '))}`);
    return [
        `  ${`sig-${name}`.padEnd(16)} ${paint(style, word.padEnd(16))} ${role.padEnd(14)} ${who}`,
        ...may.map((line) => paint('dim', line)),
    ].join('\n');
}
function renderFindings({ verdict }) {
    return verdict.results
        .flatMap(({ findings }) => findings)
        .map(({ message, hint }) => `  - ${(0,words/* plainLine */.h0)(message)}${hint ? `\n    ${(0,words/* plainLine */.h0)(hint)}` : ''}`)
        .join('\n');
}
function renderFacts({ facts }, assessment, stays, paint) {
    const lines = [
        `Decided at ${time(facts.now)}, on ${(0,words/* count */.U9)(facts.comments.length, 'comment')} with commands, ${(0,words/* count */.U9)(facts.reviews.length, 'review')}, ${`${facts.forcePushes.length} force-pushes`}.`,
        'Which commit was the head when, as far as server times prove it:',
        ...stays.map(({ head, from, to }) => `  ${head.slice(0, 12)}  ${time(from)} to ${time(to)}  ${facts.fingerprints[head] === facts.present ? 'same content as now' : 'other content'}`),
        ...(assessment.hints.length > 0 ? ['Words that did not count:'] : []),
        ...assessment.hints.map(({ by, address, why }) => `  ${by.login}: ${(0,words/* plainLine */.h0)(why)} ${address}`),
    ];
    return lines.map((line) => paint('dim', line)).join('\n');
}
function time(instant) {
    return `${new Date(instant).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

// EXTERNAL MODULE: ./build/cli/live.js
var live = __webpack_require__(1103);
// EXTERNAL MODULE: ./build/cli/terminal.js
var cli_terminal = __webpack_require__(8565);
;// CONCATENATED MODULE: ./build/cli/commands/signoff.js
// Who has signed off a pull request, who is waited for, and which facts say so?










async function signoff(args, terminal) {
    const judgement = args.replay === undefined
        ? (await (0,live/* judgeLive */.a$)(sigSignoff, 'signoff', args, terminal)).judgement
        : replay(args.replay, terminal.cwd());
    const { verdict } = judgement;
    const recorded = verdict.facts;
    if (args.record !== undefined && recorded)
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.resolve)(terminal.cwd(), args.record), `${JSON.stringify(recorded, null, 2)}\n`);
    if (args.format === 'json')
        terminal.stdout.write(`${JSON.stringify(verdict, null, 2)}\n`);
    else if (recorded) {
        const assessment = assess(recorded.facts);
        terminal.stdout.write(renderSignoffText({ recorded, assessment, stays: staysOf(recorded.facts), judgement }, (0,cli_terminal/* painter */.C)(terminal)));
    }
    else
        terminal.stdout.write(`${judgement.headline}\n`);
    if (verdict.outcome === 'error')
        return 2;
    return verdict.outcome === 'passed' || verdict.outcome === 'warning' ? 0 : 1;
}
function replay(file, cwd) {
    const hint = 'Name a file that `--record` wrote, or the output `verdict` of a run.';
    const recorded = recordedIn((0,external_node_path_.resolve)(cwd, file));
    if (!recorded)
        throw new errors/* UserError */.y(`'${file}' holds no recorded facts of a sign-off.`, hint);
    return conclude(recorded, (0,config/* requireConfig */.Eu)(recorded.configuration, 'the recorded configuration'));
}
function recordedIn(file) {
    try {
        const value = JSON.parse((0,external_node_fs_.readFileSync)(file, 'utf8'));
        const inner = value.configuration === undefined ? value.facts : value;
        const facts = inner?.facts;
        return typeof inner?.configuration === 'string' &&
            Array.isArray(facts?.comments) &&
            Array.isArray(inner.proposals)
            ? inner
            : undefined;
    }
    catch {
        return undefined;
    }
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

/***/ 1103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a$: () => (/* binding */ judgeLive),
/* harmony export */   k$: () => (/* binding */ configIn),
/* harmony export */   nM: () => (/* binding */ openLive)
/* harmony export */ });
/* harmony import */ var _shared_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2645);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2005);
/* harmony import */ var _shared_github_octokit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2094);
/* harmony import */ var _github_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4500);
// A pull request as it stands on GitHub, judged at the terminal by the code of the gates; nothing is written there.




function openLive(args, terminal) {
    const place = (0,_github_place_js__WEBPACK_IMPORTED_MODULE_3__/* .findPlace */ .Pj)(args, terminal);
    const repository = `${place.owner}/${place.name}`;
    return {
        github: (0,_shared_github_octokit_js__WEBPACK_IMPORTED_MODULE_2__/* .openGitHub */ .o)(place),
        repository,
        address: `${(0,_github_place_js__WEBPACK_IMPORTED_MODULE_3__/* .serverOf */ .FN)(place.apiUrl, terminal)}/${repository}`,
        configPath: args.config ?? _shared_config_js__WEBPACK_IMPORTED_MODULE_0__/* .CONFIG_PATH */ .tF,
    };
}
/** Of the pull request that the arguments name. */
async function judgeLive(gate, command, args, terminal) {
    const [text = ''] = args.paths;
    if (!/^#?[1-9]\d{0,8}$/.test(text)) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(text === '' ? 'Which pull request?' : `'${text}' is no number of a pull request.`, `Write \`enhancements ${command} 282\`.`);
    }
    const number = Number(text.replace('#', ''));
    const { github, repository, address, configPath } = openLive(args, terminal);
    const pull = await github.pull(number, configPath);
    if (!pull)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`There is no pull request ${number} in ${repository}.`, 'Check the number.');
    const config = configIn(pull.config, configPath, pull.base.branch);
    const setting = { now: github.serverTime() ?? Date.now(), repositoryAddress: address };
    return { pull, judgement: await gate.judge(github, pull, config, setting) };
}
function configIn(file, path, branch) {
    if (file && 'text' in file.source)
        return (0,_shared_config_js__WEBPACK_IMPORTED_MODULE_0__/* .requireConfig */ .Eu)(file.source.text, path);
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`There is no readable configuration ${path} on the branch ${branch}.`, 'Name it with `--config`, as its path in that repository.');
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

/***/ 2353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ gatherChanges)
/* harmony export */ });
/* harmony import */ var _domain_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6694);
// Which proposals does a pull request change, and what were they before? Read once for every gate, in two requests.

/** Undefined where the pull request changes no proposal. `more` is asked in the same request. */
async function gatherChanges(github, pull, config, more) {
    const { mergeBase, files } = await github.compare(pull);
    const concerned = files.filter(({ path, previous }) => isConcerned(path, config) || isConcerned(previous, config));
    // A link or a submodule below the root can hold a proposal, whatever its name: its kind tells.
    const others = files.filter((file) => file.status !== 'removed' && !concerned.includes(file) && isBelowRoot(file.path, config));
    if (concerned.length + others.length === 0)
        return undefined;
    const asked = [
        ...questionsFor(concerned, mergeBase, pull, config),
        ...others.map(({ path }) => ({ commit: pull.landing, path })),
    ];
    const beside = more(concerned, mergeBase);
    const answers = await github.read({ ...beside, files: [...asked, ...beside.files] });
    const fileAt = (commit, path) => answers.files[asked.findIndex((question) => question.commit === commit && question.path === path)];
    const sideAt = (commit, path, isThere) => {
        const kind = (0,_domain_path_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOfPath */ .Bs)(path, config.proposals, (main) => fileAt(commit, main)?.type === 'file');
        const file = fileAt(commit, path);
        if (!isThere || kind === 'none')
            return undefined;
        return file ? { path, kind, source: file.source, oid: file.oid } : { path, kind, source: GONE };
    };
    const changes = concerned.flatMap(({ path, previous = path, status }) => {
        const head = sideAt(pull.landing, path, status !== 'removed');
        const base = sideAt(mergeBase, previous, status !== 'added');
        return head || base ? [{ ...(head ? { head } : {}), ...(base ? { base } : {}) }] : [];
    });
    const links = others.flatMap(({ path }) => {
        const file = fileAt(pull.landing, path);
        return file?.type === 'link' || file?.type === 'submodule'
            ? [{ head: { path, kind: 'misplaced', source: file.source } }]
            : [];
    });
    if (changes.length + links.length === 0)
        return undefined;
    return {
        mergeBase,
        changes: [...changes, ...links],
        more: { ...answers, files: answers.files.slice(asked.length) },
    };
}
/** What is exempt by name, such as the template's folder, is so whatever it is. */
function isBelowRoot(path, { proposals }) {
    return (0,_domain_path_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOfPath */ .Bs)(`${path}.md`, proposals, () => false) !== 'none';
}
const GONE = {
    unreadable: {
        message: 'GitHub lists the file as changed and does not have it.',
        hint: 'Push again, or run the job again.',
    },
};
function isConcerned(path, config) {
    return path !== undefined && (0,_domain_path_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOfPath */ .Bs)(path, config.proposals, () => false) !== 'none';
}
/** Each once: the files at head and merge base, and whatever decides what they are. */
function questionsFor(files, mergeBase, pull, { proposals }) {
    const questions = [];
    const ask = (commit, path) => {
        questions.push({ commit, path });
        // A file is an appendix where its folder holds a proposal.
        (0,_domain_path_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOfPath */ .Bs)(path, proposals, (main) => {
            questions.push({ commit, path: main });
            return false;
        });
    };
    for (const { path, previous, status } of files) {
        if (status !== 'removed')
            ask(pull.landing, path);
        if (status !== 'added')
            ask(mergeBase, previous ?? path);
    }
    const seen = new Set();
    return questions.filter(({ commit, path }) => {
        const key = `${commit}:${path}`;
        if (seen.has(key))
            return false;
        seen.add(key);
        return true;
    });
}


/***/ }),

/***/ 7300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   xQ: () => (/* binding */ fileAddress)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4456);
// How does text from outside stand in Markdown of ours? As inline code: there GitHub pings nobody, links nothing and makes no reference.

const LONGEST = 120;
/**
 * What GitHub makes something of, in words that are not code: mentions (also as an entity), references, commits, addresses. Such a word is shown as
 * code.
 */
const ACTIVE = /@|#\d|&(?:#|\w+;)|\bGH-\d|\b[0-9a-f]{7,40}\b|:\/\/|www\./i;
/** Text from outside as inline code, also inside a table. */
function codeSpan(text, longest = LONGEST) {
    const line = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(text), longest);
    if (line === '')
        return '` `';
    // A longer fence than any run of backticks inside; blanks at the ends keep backticks there apart from it.
    const runs = line.match(/`+/g) ?? [];
    const fence = '`'.repeat(Math.max(0, ...runs.map((run) => run.length)) + 1);
    const padded = /^`|`$/.test(line) ? ` ${line} ` : line;
    return `${fence}${padded.replace(/(?<!\\)(\\*)\|/g, escapePipe)}${fence}`;
}
/**
 * A sentence of ours, in which text from outside stands between backticks only, as `quote` puts it. Nothing in it becomes markup: in a table, a list
 * or a heading.
 */
function sentence(text) {
    const parts = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(text)
        .split(/(`[^`]*`)/)
        .filter((part) => part !== '');
    return parts.reduce((whole, part) => {
        const said = /^`[^`]*`$/.test(part)
            ? codeSpan(part.slice(1, -1), Number.POSITIVE_INFINITY)
            : words(part, whole === '');
        // Two fences that touch would be one.
        return whole.endsWith('`') && said.startsWith('`') ? `${whole} ${said}` : `${whole}${said}`;
    }, '');
}
/** Lines as code, in a fence longer than any run of backticks in them. `language` is ours. */
function fenced(language, text) {
    let longest = 2;
    for (const [run] of text.matchAll(/`+/g))
        longest = Math.max(longest, run.length);
    const fence = '`'.repeat(longest + 1);
    return `${fence}${language}\n${text.replace(/\n$/, '')}\n${fence}`;
}
/** The address of a line of a file at a commit. Every part is encoded, so that none ends the link. */
function fileAddress(server, repository, oid, path, line) {
    const parts = wellFormed(path)
        .split('/')
        .map((part) => encodeURIComponent(part).replace(/[()'!*~]/g, escapeByte));
    const place = line === undefined ? '' : `#L${line}`;
    return `${server}/${repository}/blob/${oid}/${parts.join('/')}${line === undefined ? '' : '?plain=1'}${place}`;
}
/** A backtick without its pair becomes an apostrophe, as in `quote`. */
function words(text, isFirst) {
    const escaped = text
        .replaceAll('`', "'")
        .split(/(\s+)/)
        .map((word) => (ACTIVE.test(word) ? codeSpan(word) : word.replace(/[\\*_[\]<>|~&!#$]/g, '\\$&')))
        .join('');
    if (!isFirst)
        return escaped;
    // What begins a list or underlines a heading where it stands first.
    return escaped.replace(/^[-+=]/, '\\$&').replace(/^\d{1,9}(?=[.)])/, '$&\\');
}
/**
 * Some parsers of tables count the backslashes before a pipe, some do not: an odd number keeps the cell together for all of them.
 */
function escapePipe(_match, backslashes) {
    return `${backslashes}${backslashes.length % 2 === 0 ? '' : '\\'}\\|`;
}
function escapeByte(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
/** Half of a pair of surrogates has no encoding. */
function wellFormed(text) {
    return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}


/***/ }),

/***/ 4019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ missingIn),
/* harmony export */   L: () => (/* binding */ renderSignOffLine)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4456);
// What does the sign-off gate say in one line, and which SIGs does it wait for, read from that line again?

/** `2 of 3 SIGs signed off; waiting for network` */
function renderSignOffLine({ signed, total, waiting, vetoedBy, isOwnerless }) {
    const score = `${signed} of ${total} ${total === 1 ? 'SIG' : 'SIGs'} signed off`;
    if (vetoedBy.length > 0)
        return `vetoed by ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .enumerate */ .HL)(vetoedBy.slice(0, 2))}; ${score}`;
    const owner = isOwnerless ? '; no SIG owns it' : '';
    return waiting.length > 0 ? `${score}; waiting for ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .enumerate */ .HL)(waiting)}${owner}` : `${score}${owner}`;
}
/** The SIGs that it waits for; undefined where the line does not name all of them, as one that was cut, or one of a veto. */
function missingIn(line) {
    const [, signed, total, names] = /(?:^|[:;] )(\d{1,4}) of (\d{1,4}) SIGs? signed off(?:; waiting for ([^;]*))?(?:;|$)/.exec(line) ?? [];
    if (signed === undefined || total === undefined)
        return undefined;
    const missing = names === undefined ? [] : names.split(/, | and /);
    const isWhole = missing.length === Number(total) - Number(signed);
    return isWhole && missing.every((name) => /^[a-z\d][a-z\d-]*$/i.test(name)) ? missing : undefined;
}


/***/ }),

/***/ 3580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   By: () => (/* binding */ parseStatement),
/* harmony export */   hU: () => (/* binding */ spokenCommands),
/* harmony export */   r$: () => (/* binding */ isCommandLike)
/* harmony export */ });
/* unused harmony export parseCommand */
/* harmony import */ var remark_parse__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8540);
/* harmony import */ var unified__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3615);
/* harmony import */ var _hazard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6265);
// What does a comment or a review say about a proposal? The one grammar of commands, and of what only looks like one.
//
//   command  = "/lgtm" | "/lgtm no-issue"                 sign-off for every SIG that the writer represents
//            | "/lgtm" 1*( "sig-" name )                  for these SIGs only
//            | "/lgtm" 40HEX                              for the proposal as it is at that commit
//            | "/lgtm cancel" | "/remove-lgtm"            takes one's own sign-off back
//            | "/veto" [ reason ]                         objects, until it is lifted
//            | "/veto cancel" | "/remove-veto"            lifts the objection of one's SIG
//            | "/approve" | "/approve cancel" | "/remove-approve"      Prow's: shown, no sign-off
//            | "/hold" [ reason ] | "/hold cancel" | "/unhold" | "/remove-hold"      Prow's brake: shown
//
// Further commands, said by the same rules: exception-command.ts, label-command.ts.
//
// A command is a whole line of a paragraph at the top level of the comment; only blanks and tabs may stand around it; case does not matter. What
// stands in quotes (also where a quote goes on without its mark), code, lists, headings, tables or HTML, is not said by the writer but shown.
// Of one comment, what takes back or objects wins over what signs off.



const NOTHING = { commands: [], nearMisses: [] };
/** GitHub takes no longer comments. */
const LONGEST = 65_536;
/** What may be a command at all: most comments hold none and are not parsed. */
const COMMAND_LIKE = /^[ \t>*`\-#]*\/?(?:remove-)?(?:lgtm|veto|approve|hold|unhold)\b/im;
const PARSER = (0,unified__WEBPACK_IMPORTED_MODULE_1__/* .unified */ .l)().use(remark_parse__WEBPACK_IMPORTED_MODULE_2__/* ["default"] */ .A);
/**
 * Reads one text. Its time is bounded: a text that could take the parser too long is not parsed; of it nothing signs off, and each line that could be
 * an objection is one.
 */
function parseStatement(text) {
    if (!isCommandLike(text))
        return NOTHING;
    if (text.length > LONGEST || (0,_hazard_js__WEBPACK_IMPORTED_MODULE_0__/* .isHazardous */ .e)(text)) {
        return { commands: linesOf(text).flatMap((line) => onlyVeto(parseCommand(line))), nearMisses: [] };
    }
    const root = PARSER.parse(text);
    const lines = linesOf(text);
    const said = root.children.flatMap((node) => (node.type === 'paragraph' ? spokenLines(node, lines) : []));
    const commands = said.flatMap(commandOf);
    const isNegative = commands.some(({ kind }) => kind === 'lgtm-cancel' || kind === 'veto');
    return {
        commands: isNegative ? commands.filter(({ kind }) => kind !== 'lgtm') : commands,
        nearMisses: lines.filter((line, index) => /\blgtm\b/i.test(line) &&
            !said.some((spoken) => spoken.index === index && commandOf(spoken).length > 0)),
    };
}
/**
 * Commands of another grammar that are said in a text by the same rules: a line of a paragraph at the top level. A text that could take the parser too
 * long says nothing. `isMarked`: there is more than plain text behind its beginning.
 */
function spokenCommands(text, like, parse) {
    if (!like.test(text) || text.length > LONGEST || (0,_hazard_js__WEBPACK_IMPORTED_MODULE_0__/* .isHazardous */ .e)(text))
        return [];
    const root = PARSER.parse(text);
    const lines = linesOf(text);
    return root.children
        .flatMap((node) => (node.type === 'paragraph' ? spokenLines(node, lines) : []))
        .flatMap(({ line, isMarked }) => parse(withoutBlanks(line), isMarked) ?? []);
}
/** Around it. Blanks are looked through only where they begin: from each of them on it would take quadratic time. */
function withoutBlanks(line) {
    return line.replace(/^[ \t]+|(?<![ \t])[ \t]+$/g, '');
}
/** False for a text that holds neither a command nor anything that looks like one. */
function isCommandLike(text) {
    return COMMAND_LIKE.test(text);
}
/** One line, blanks around it allowed; undefined for anything else. */
function parseCommand(line) {
    const words = withoutBlanks(line);
    const match = /^\/(remove-lgtm|lgtm|remove-veto|veto|approve|remove-approve|hold|unhold|remove-hold)(?:[ \t]+((?![ \t]).*))?$/i.exec(words);
    if (!match)
        return undefined;
    const name = (match[1] ?? '').toLowerCase();
    const rest = match[2] ?? '';
    if (name === 'veto')
        return /^cancel$/i.test(rest) ? { kind: 'veto-cancel' } : { kind: 'veto', reason: rest };
    if (name === 'hold')
        return { kind: /^cancel$/i.test(rest) ? 'hold-cancel' : 'hold' };
    if (name === 'lgtm')
        return parseLgtm(rest);
    if (name === 'approve') {
        if (rest === '' || /^no-issue$/i.test(rest))
            return { kind: 'approve' };
        return /^cancel$/i.test(rest) ? { kind: 'approve-cancel' } : undefined;
    }
    if (rest !== '')
        return undefined;
    return name === 'remove-lgtm'
        ? { kind: 'lgtm-cancel' }
        : name === 'remove-veto'
            ? { kind: 'veto-cancel' }
            : { kind: name === 'remove-approve' ? 'approve-cancel' : 'hold-cancel' };
}
function parseLgtm(rest) {
    const words = rest
        .toLowerCase()
        .split(/[ \t]+/)
        .filter((word) => word !== '');
    const [first] = words;
    if (first === undefined || (words.length === 1 && first === 'no-issue'))
        return { kind: 'lgtm', sigs: [] };
    if (words.length === 1 && first === 'cancel')
        return { kind: 'lgtm-cancel' };
    if (words.length === 1 && /^[0-9a-f]{40}$/.test(first))
        return { kind: 'lgtm', sigs: [], commit: first };
    if (!words.every((word) => /^sig-[a-z0-9]+(?:-[a-z0-9]+)*$/.test(word)))
        return undefined;
    return { kind: 'lgtm', sigs: [...new Set(words.map((word) => word.slice('sig-'.length)))] };
}
function commandOf({ line, isMarked }) {
    const command = parseCommand(line);
    if (!command)
        return [];
    return !isMarked || command.kind === 'veto' || command.kind === 'hold' ? [command] : [];
}
/** The lines of a paragraph that begin as plain text: no code, emphasis, link or HTML reaches into their beginning. */
function spokenLines(paragraph, lines) {
    const { start, end } = positionOf(paragraph);
    const spoken = [];
    for (let line = start; line <= end; line += 1) {
        const text = lines[line - 1] ?? '';
        if (isTableOrMath(text))
            return [];
        const first = text.search(/[^ \t]|$/) + 1;
        const marks = paragraph.children.flatMap(({ type, position }) => type === 'text' || type === 'break' || !position ? [] : [position]);
        const reaches = marks.filter((mark) => mark.start.line <= line && line <= mark.end.line);
        const begins = reaches.some((mark) => mark.start.line < line || mark.start.column <= first);
        // An entity or an escape is plain text for the parser; a command has neither.
        if (!begins)
            spoken.push({ line: text, index: line - 1, isMarked: reaches.length > 0 });
    }
    return spoken;
}
/** GitHub shows tables and formulas, which this parser takes for paragraphs. */
function isTableOrMath(line) {
    return /^[ \t]*\$\$/.test(line) || (/^[ \t|:-]+$/.test(line) && line.includes('-') && line.includes('|'));
}
function positionOf(node) {
    return { start: node.position?.start.line ?? 0, end: node.position?.end.line ?? 0 };
}
function linesOf(text) {
    return text.split(/\r\n|\r|\n/);
}
function onlyVeto(command) {
    return command?.kind === 'veto' ? [command] : [];
}


/***/ }),

/***/ 7022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ parseWitnesses)
/* harmony export */ });
/* unused harmony export renderWitnesses */
// What does the address of a status remember? For each pull request that shares the commit: since when it was its head, and what was counted there.
//
// GitHub keeps the time of a status and its address, and nobody without write access can write either: that makes our own statuses witnesses.
/** `https://github.com/o/r/pull/12#from=2026-11-20T10:00:00Z&seen=ab12&pull=14&from=…` */
function renderWitnesses(repositoryAddress, witnesses) {
    const [first, ...others] = witnesses;
    if (!first)
        return repositoryAddress;
    const parts = [
        ...fieldsOf(first),
        ...others.flatMap((other) => [`pull=${other.pull}`, ...fieldsOf(other)]),
    ];
    return `${repositoryAddress}/pull/${first.pull}${parts.length > 0 ? `#${parts.join('&')}` : ''}`;
}
/** Reads it back; anything that is not of this repository, or not in this form, remembers nothing. */
function parseWitnesses(repositoryAddress, address) {
    if (!address.startsWith(`${repositoryAddress}/pull/`))
        return [];
    const match = /^([1-9]\d{0,8})(?:#(.*))?$/.exec(address.slice(repositoryAddress.length + '/pull/'.length));
    if (!match)
        return [];
    const witnesses = [{ pull: Number(match[1]) }];
    for (const part of (match[2] ?? '').split('&')) {
        const [name, value = ''] = part.split('=');
        const last = witnesses.at(-1);
        if (!last)
            break;
        if (name === 'pull' && /^[1-9]\d{0,8}$/.test(value))
            witnesses.push({ pull: Number(value) });
        if (name === 'from') {
            const from = Date.parse(value);
            // What is read is what would be written: no other form, no 30 February.
            if (!Number.isNaN(from) && renderInstant(from) === value)
                last.from = from;
        }
        if (name === 'seen' && /^[0-9a-f]{1,16}$/.test(value))
            last.seen = value;
        if (name === 'first')
            last.isFirst = true;
        if (name === 'idle')
            last.idle = true;
    }
    return witnesses;
}
function fieldsOf({ from, isFirst, seen, idle }) {
    return [
        ...(from === undefined ? [] : [`from=${renderInstant(from)}`]),
        ...(isFirst ? ['first'] : []),
        ...(seen === undefined ? [] : [`seen=${seen}`]),
        ...(idle ? ['idle'] : []),
    ];
}
/** In whole seconds, and never earlier than it was: what is remembered must not reach further back than what was seen. */
function renderInstant(instant) {
    return `${new Date(Math.ceil(instant / 1_000) * 1_000).toISOString().slice(0, 19)}Z`;
}


/***/ }),

/***/ 861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ gatherPeople)
/* harmony export */ });
/* harmony import */ var _domain_login_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5744);
/* harmony import */ var _domain_people_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8209);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2005);
// Reads who represents which SIG, from the repositories that the configuration names, at run time.



/** Every SIG that any source knows. `asked` are those whose people are needed: paths with `{sig}` are read for them. */
async function gatherPeople(github, config, asked) {
    const sources = config.sigs.sources.flatMap((source) => expand(source, asked));
    const files = await github.readElsewhere(sources);
    const parsed = files.map((file, index) => {
        const source = sources[index];
        if (!source)
            return undefined;
        const where = `${source.repository} ${source.path}`;
        if (!file) {
            // A SIG need not have a file of its own.
            if (source.isOfOneSig)
                return undefined;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`The people are read from ${where}, which is not there, or not shown to this token.`, 'Correct `sigs.sources` in the configuration.');
        }
        if ('unreadable' in file.source) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${where}: ${file.source.unreadable.message}`, file.source.unreadable.hint);
        }
        const people = (0,_domain_people_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePeople */ .h)(file.source.text, source, config.requiredSigs);
        if ('problems' in people) {
            const [first] = people.problems;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${where}:${first?.line}:${first?.column}: ${first?.message}`, 'Correct the file in its repository.');
        }
        return people;
    });
    const sigs = (0,_domain_people_js__WEBPACK_IMPORTED_MODULE_0__/* .mergePeople */ .i)(parsed.flatMap((file) => file ?? []), config.sigs.representatives, [...config.requiredSigs, ...asked]);
    // What is no login can be nobody: an alias inside OWNERS, a placeholder.
    const people = new Map([...sigs].map(([name, sig]) => [
        name,
        { ...sig, representatives: sig.representatives.filter(({ login }) => (0,_domain_login_js__WEBPACK_IMPORTED_MODULE_2__/* .isLogin */ .W5)(login)) },
    ]));
    return { sigs: people, oids: files.map((file) => file?.oid ?? '') };
}
/** A path with `{sig}` is one file for each SIG. */
function expand(source, asked) {
    if (!source.path.includes('{sig}'))
        return [{ ...source, isOfOneSig: false }];
    return asked.map((sig) => ({
        ...source,
        path: source.path.replaceAll('{sig}', sig),
        sig,
        isOfOneSig: true,
    }));
}


/***/ })

};
