export const id = 494;
export const ids = [494];
export const modules = {

/***/ 9494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fix: () => (/* binding */ fix)
});

// EXTERNAL MODULE: ./build/shared/domain/draft.js
var domain_draft = __webpack_require__(5574);
// EXTERNAL MODULE: ./build/shared/domain/hazard.js
var hazard = __webpack_require__(6265);
// EXTERNAL MODULE: ./build/shared/domain/patch.js
var patch = __webpack_require__(5267);
// EXTERNAL MODULE: ./build/shared/domain/template-text.js
var template_text = __webpack_require__(2415);
// EXTERNAL MODULE: ./build/shared/domain/words.js
var domain_words = __webpack_require__(4456);
// EXTERNAL MODULE: ./build/shared/errors.js
var errors = __webpack_require__(2005);
// EXTERNAL MODULE: ./build/shared/verdict.js
var shared_verdict = __webpack_require__(8837);
// EXTERNAL MODULE: ./build/shared/domain/release.js
var domain_release = __webpack_require__(868);
// EXTERNAL MODULE: ./build/shared/domain/rule.js
var domain_rule = __webpack_require__(7591);
// EXTERNAL MODULE: ./build/shared/domain/target.js
var target = __webpack_require__(9844);
// EXTERNAL MODULE: ./build/shared/domain/markdown.js + 11 modules
var markdown = __webpack_require__(9175);
// EXTERNAL MODULE: ./build/shared/domain/template.js
var template = __webpack_require__(4407);
// EXTERNAL MODULE: ./build/shared/domain/proposal.js
var domain_proposal = __webpack_require__(7139);
// EXTERNAL MODULE: ./build/shared/proposal-options.js
var proposal_options = __webpack_require__(683);
// EXTERNAL MODULE: ./build/template-check/facts.js
var template_check_facts = __webpack_require__(5385);
// EXTERNAL MODULE: ./build/template-check/rules/index.js + 24 modules
var rules = __webpack_require__(7056);
;// CONCATENATED MODULE: ./build/template-check/repair/view.js
// One look at a document that is being repaired: its lines, what the check says of it, and which section of the template each line answers.






function look(draft, { path, kind, shared, template, isAsked }) {
    const proposal = (0,domain_proposal/* parseProposal */._$)(path, kind, (0,domain_draft/* draftText */.Fd)(draft), (0,proposal_options/* proposalOptions */.T)(shared.config));
    const facts = (0,template_check_facts/* assembleFacts */.gd)(proposal, 'unknown', shared);
    const findings = (0,domain_rule/* evaluate */._3)(rules/* rules */.a, facts, shared.config.template.rules);
    const owners = ownersOf(facts, draft.length);
    return { draft, facts, findings, template, owners, isAsked: isAsked ?? (() => true) };
}
/** The findings of one rule that are to be mended, by subject. */
function subjectsOf({ findings, isAsked }, rule) {
    return new Set(findings.flatMap((finding) => (finding.rule === rule && isAsked(finding) ? [finding.subject] : [])));
}
/** The section of the document that answers, with its index. */
function answered({ facts }, answer) {
    return answer?.match && facts.proposal.document.sections[answer.match.section];
}
/**
 * The index of the line after the last one of a section with all that stands below it, and before the first section that answers a question of
 * the template which does not belong into this one.
 */
function endOf({ facts, draft }, index, within) {
    const { sections } = facts.proposal.document;
    const level = sections[index]?.level ?? 0;
    const foreign = new Set(facts.answers.flatMap((answer) => (answer.match && !within(answer.index) ? [answer.match.section] : [])));
    const next = sections.find((section, other) => other > index && (section.level <= level || foreign.has(other)));
    return next ? next.line - 1 : (0,domain_draft/* endOfLines */.IG)(draft);
}
/** True where one section of the template lies in another, or is it. */
function liesIn(view, wanted, ancestor) {
    for (let at = wanted; at >= 0; at = view.template.template.sections[at]?.parent ?? -1)
        if (at === ancestor)
            return true;
    return false;
}
function ownersOf({ answers, proposal }, length) {
    const { sections } = proposal.document;
    const own = new Map();
    // One heading may answer for two stages: the first of them stands for both.
    for (const { match, index } of answers)
        if (match && !own.has(match.section))
            own.set(match.section, index);
    const owner = sections.map((_section, index) => {
        for (let at = index; at >= 0; at = sections[at]?.parent ?? -1) {
            const wanted = own.get(at);
            if (wanted !== undefined)
                return wanted;
        }
        return -1;
    });
    const owners = new Array(length).fill(-1);
    sections.forEach(({ line, level }, index) => {
        if (level === 0)
            return;
        owners.fill(owner[index] ?? -1, line - 1, sections[index + 1] ? (sections[index + 1]?.line ?? 0) - 1 : length);
    });
    return owners;
}

;// CONCATENATED MODULE: ./build/template-check/repair/heading.js
// Can a heading be written as the template has it, without a word of the author's going lost?




const ATX = /^(?<indent> {0,3})#{1,6}(?<gap>[ \t]+)(?<content>.*)$/s;
const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*$/;
/** Level and spelling of headings that are read as those of the template. */
function repairHeadings(view) {
    const subjects = subjectsOf(view, 'section-heading');
    return view.facts.answers.flatMap((answer) => {
        const subject = answer.wanted.heading.toLowerCase();
        return subjects.has(subject) ? proposed(view, answer, subject) : [];
    });
}
function proposed(view, answer, subject) {
    const { wanted, match } = answer;
    const section = answered(view, answer);
    if (!section || !match)
        return [];
    // `Beta / GA` answers two questions: which one it should become, only its author knows.
    if (view.facts.answers.some((other) => other !== answer && other.match?.section === match.section))
        return [];
    const raw = headingText(view.draft, section.line - 1);
    if (raw === undefined)
        return [];
    const spelled = section.heading.normalize('NFC') === wanted.heading.normalize('NFC');
    if (!spelled && (!isSameName(raw, answer, view) || isLinked(section.heading, wanted.heading, view)))
        return [];
    const edits = [
        rewriteHeading(view.draft, section.line - 1, wanted.level, spelled ? undefined : wanted.heading),
    ];
    const shift = wanted.level - section.level;
    for (const index of shift === 0 ? [] : (0,markdown/* subsections */.r)(view.facts.proposal.document, match.section)) {
        // What answers another question has its own level, and what stands in it goes with it.
        const below = view.facts.proposal.document.sections[index];
        if (!below || view.owners[below.line - 1] !== answer.index)
            continue;
        edits.push(rewriteHeading(view.draft, below.line - 1, below.level + shift));
    }
    if (edits.some((edit) => edit === undefined))
        return [];
    return [
        {
            at: section.line - 1,
            what: `heading ${(0,domain_words/* quote */.hD)(`${'#'.repeat(section.level)} ${raw}`)} is ${(0,domain_words/* quote */.hD)(`${'#'.repeat(wanted.level)} ${wanted.heading}`)} now`,
            mends: { rule: 'section-heading', subject },
            edits: edits.flatMap((edit) => edit ?? []),
        },
    ];
}
/** Bold text that poses as a heading, on a line of its own. */
function repairBoldHeadings(view) {
    const subjects = subjectsOf(view, 'section-required');
    const { hidden } = view.facts.proposal.document;
    return view.facts.answers.flatMap(({ wanted, match, required, index }) => {
        const subject = wanted.heading.toLowerCase();
        if (match || !required || !subjects.has(subject))
            return [];
        const bold = hidden.filter(({ heading, inside }) => inside === 'bold text' && (0,template/* looseHeading */.l4)(heading) === wanted.loose);
        // Of several nobody knows which one is meant, and one that stands in another section is perhaps only emphasis.
        const [only] = bold;
        const line = only && view.draft[only.line - 1]?.text;
        const [, , text = ''] = /^ {0,3}(\*\*|__)(\S.*?):?\1:?[ \t]*$/.exec(line ?? '') ?? [];
        if (!only || bold.length > 1 || nameKey(text) !== nameKey(wanted.heading))
            return [];
        if (!mayComeFrom(view.owners[only.line - 1] ?? -1, index, view))
            return [];
        const heading = `${'#'.repeat(wanted.level)} ${wanted.heading}`;
        return [
            {
                at: only.line - 1,
                what: `bold text ${(0,domain_words/* quote */.hD)(wanted.heading)} is the heading ${(0,domain_words/* quote */.hD)(heading)} now`,
                mends: { rule: 'section-required', subject },
                edits: [{ at: only.line - 1, removes: 1, inserts: [{ text: heading, from: only.line }] }].map((edit) => withOrigin(view.draft, edit)),
                opens: [subject],
                claims: [index],
            },
        ];
    });
}
/** A heading may appear in the section that holds it, and a stage behind the stage before it. Elsewhere bold text is perhaps only emphasis. */
function mayComeFrom(owner, index, { template }) {
    const { sections } = template.template;
    const [from, to] = [sections[owner], sections[index]];
    if (!to)
        return false;
    return (owner === to.parent ||
        (to.role === 'stage' && from?.role === 'stage' && from.parent === to.parent && owner < index));
}
/** The edit that gives a heading another level, and another text where one is given; undefined for a heading that is not simply written. */
function rewriteHeading(draft, at, level, text) {
    const line = draft[at];
    if (!line || level < 1 || level > 6)
        return undefined;
    const marks = '#'.repeat(level);
    const parts = partsOf(line.text);
    if (parts) {
        const close = parts.close === '' ? '' : ` ${marks}`;
        const written = `${parts.indent}${marks}${parts.gap}${text ?? parts.text}${close}${parts.rest}`;
        return { at, removes: 1, inserts: [{ ...line, text: written }] };
    }
    const under = draft[at + 1];
    const said = text ?? line.text.trim();
    if (!under || !UNDERLINE.test(under.text) || said === '')
        return undefined;
    const lines = level > 2
        ? [{ ...line, text: `${marks} ${said}` }]
        : [
            { ...line, text: text ?? line.text },
            { ...under, text: under.text.replace(/[=-]/g, level === 1 ? '=' : '-') },
        ];
    return { at, removes: 2, inserts: lines };
}
/** `## Goals ##`: what stands before, between and behind its words. */
function partsOf(line) {
    const { indent = '', gap = '', content } = ATX.exec(line)?.groups ?? {};
    if (content === undefined)
        return undefined;
    // Runs are looked through only where they begin.
    const [rest = ''] = /(?<![ \t])[ \t]+$/.exec(content) ?? [];
    const said = content.slice(0, content.length - rest.length);
    const [close = ''] = /(?<![ \t])[ \t]+#+$/.exec(said) ?? [];
    return { indent, gap, text: said.slice(0, said.length - close.length), close, rest };
}
/** The text of a heading as its author wrote it; undefined where it is no simple line. */
function headingText(draft, at) {
    const line = draft[at]?.text ?? '';
    const parts = partsOf(line);
    if (parts)
        return parts.text;
    return UNDERLINE.test(draft[at + 1]?.text ?? '') ? line.trim() : undefined;
}
/** An edit whose lines stand for the ones that they replace. */
function withOrigin(draft, edit) {
    return {
        ...edit,
        inserts: edit.inserts.map(({ text }, index) => ({ ...draft[edit.at + index], text })),
    };
}
/** The template's name, or a former one that the configuration knows, apart from case, markup, hyphens, blanks and a colon. */
function isSameName(raw, { wanted }, { facts }) {
    const names = [wanted.heading, ...(facts.config.proposals.formerHeadings[wanted.heading] ?? [])];
    return names.some((name) => nameKey(name) === nameKey(raw));
}
/** Two names with one key differ in nothing that says anything: a number, a remark or a picture would go lost. */
function nameKey(text) {
    return text
        .normalize('NFC')
        .toLowerCase()
        .replace(/&/g, 'and')
        .replace(/[\s\p{DI}\p{Cf}*_`~:.\-‐‑–]/gu, '');
}
/** True where the document itself leads to a heading by a name that it would no longer have. */
function isLinked(before, after, { draft }) {
    const old = anchorOf(before);
    return (old !== anchorOf(after) &&
        draft.some(({ text }) => text.toLowerCase().includes(`#${old})`) || text.toLowerCase().includes(`#${old}"`)));
}
/** As GitHub makes it of a heading. */
function anchorOf(heading) {
    return heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\p{M}_ -]/gu, '')
        .replace(/ /g, '-');
}

// EXTERNAL MODULE: ./build/shared/domain/content.js
var content = __webpack_require__(9500);
;// CONCATENATED MODULE: ./build/template-check/repair/missing.js
// Where does a section belong that is missing, and what does the template put there?





/** Missing sections with the template's own words, each at its place; those that stand side by side in the template come together. */
function repairMissing(view) {
    const { answers } = view.facts;
    const subjects = subjectsOf(view, 'section-required');
    const addable = new Set(answers.filter((answer) => isToAdd(answer, view)));
    const wanted = new Set();
    for (const answer of answers) {
        if (!addable.has(answer) || !subjects.has(answer.wanted.heading.toLowerCase()))
            continue;
        // With every heading above it that is missing too: one that only holds others is not named where one of them is.
        const above = [answer];
        for (let up = answers[answer.wanted.parent]; up && !up.match; up = answers[up.wanted.parent])
            above.push(up);
        if (above.every((each) => addable.has(each)))
            for (const each of above)
                wanted.add(each);
    }
    const groups = [];
    for (const answer of [...wanted].sort((a, b) => a.index - b.index)) {
        if ([...wanted].some((other) => other.index === answer.wanted.parent))
            continue;
        const own = answers.filter((other) => wanted.has(other) && liesIn(view, other.index, answer.index));
        groups.push({ at: placeOf(answer, view), answers: own });
    }
    return groups.map((group, index) => missing_proposed(group, index > 0 && groups[index - 1]?.at === group.at, view));
}
function isToAdd(answer, view) {
    const { wanted, match, required } = answer;
    const { document } = view.facts.proposal;
    if (match || !required)
        return false;
    const hidden = (0,template/* findHidden */.C$)(document, wanted.heading);
    // The template's own comment shows headings as examples. Anywhere else it is the author's text, which only its author can bring out.
    const isExample = hidden?.inside === 'comment' &&
        hidden.closed &&
        view.template.template.words.has((0,content/* templateKey */.AY)(view.draft[hidden.line - 1]?.text ?? ''));
    if (hidden && !isExample)
        return false;
    const taken = new Set(view.facts.answers.flatMap((other) => other.match?.section ?? []));
    // Perhaps it is only called something else.
    return !(0,template/* findNearest */.qg)(document, wanted, taken);
}
/** Behind what comes before it in the template, else before what comes after it, else at the end of what it belongs to. */
function placeOf({ index, wanted }, view) {
    const { answers, proposal } = view.facts;
    const siblings = answers.filter((other) => other.wanted.parent === wanted.parent);
    const isBelow = (section) => {
        const parent = answers[wanted.parent]?.match?.section;
        for (let at = section; parent !== undefined && at >= 0; at = proposal.document.sections[at]?.parent ?? -1)
            if (at === parent)
                return true;
        return parent === undefined;
    };
    const before = siblings.findLast((other) => other.index < index && other.match && isBelow(other.match.section));
    if (before?.match)
        return endOf(view, before.match.section, (other) => liesIn(view, other, before.index));
    const after = answers.find((other) => other.index > index &&
        other.match &&
        (wanted.parent < 0 || liesIn(view, other.index, wanted.parent)) &&
        isBelow(other.match.section));
    const following = answered(view, after);
    if (following)
        return following.line - 1;
    const parent = answers[wanted.parent];
    if (parent?.match)
        return endOf(view, parent.match.section, (other) => liesIn(view, other, parent.index));
    return (0,domain_draft/* endOfLines */.IG)(view.draft);
}
function missing_proposed({ at, answers }, joins, view) {
    const blocks = answers.map(({ index }) => view.template.blocks[index] ?? []);
    const text = blocks.flatMap((block, index) => (index === 0 ? block : ['', ...block]));
    const isEnd = at >= (0,domain_draft/* endOfLines */.IG)(view.draft);
    const isApart = at === 0 || joins || view.draft[at - 1]?.text.trim() === '';
    const lines = isEnd
        ? (0,domain_draft/* newLines */.Mt)([...(isApart && !joins ? [] : ['']), ...text])
        : (0,domain_draft/* newLines */.Mt)([...(isApart ? [] : ['']), ...text, '']);
    const names = (0,domain_words/* enumerate */.HL)(answers.map(({ wanted }) => (0,domain_words/* quote */.hD)(wanted.heading)));
    const [named] = answers.filter(({ wanted }) => subjectsOf(view, 'section-required').has(wanted.heading.toLowerCase()));
    return {
        at,
        what: `${answers.length === 1 ? 'section' : (0,domain_words/* count */.U9)(answers.length, 'section')} ${names} ${answers.length === 1 ? 'was' : 'were'} added from the template`,
        ...(named ? { mends: { rule: 'section-required', subject: named.wanted.heading.toLowerCase() } } : {}),
        edits: [{ at, removes: 0, inserts: lines }],
        opens: answers.map(({ wanted }) => wanted.heading.toLowerCase()),
    };
}

// EXTERNAL MODULE: ./build/template-check/rules/section-order.js
var section_order = __webpack_require__(4723);
;// CONCATENATED MODULE: ./build/template-check/repair/order.js
// Can a section be put where the template has it, with everything that stands in it?



/** One section at a time: each move changes where the next one has to go. */
function repairOrder(view) {
    const subjects = subjectsOf(view, 'section-order');
    return (0,section_order/* outOfOrder */.w)(view.facts).flatMap(({ answer, before, after }) => {
        const subject = answer.wanted.heading.toLowerCase();
        const section = answered(view, answer);
        const neighbour = before ?? after;
        if (!subjects.has(subject) || !section || !answer.match || !neighbour?.match)
            return [];
        const start = section.line - 1;
        const end = endOf(view, answer.match.section, (wanted) => liesIn(view, wanted, answer.index));
        const to = before
            ? endOf(view, neighbour.match.section, (wanted) => liesIn(view, wanted, neighbour.index))
            : (answered(view, neighbour)?.line ?? 1) - 1;
        if (to > start && to < end)
            return [];
        const place = `${before ? 'after' : 'before'} ${(0,domain_words/* quote */.hD)(neighbour.wanted.heading)}`;
        return [
            {
                at: start,
                what: `section ${(0,domain_words/* quote */.hD)(section.heading)} stands ${place} now`,
                mends: { rule: 'section-order', subject },
                edits: move(view.draft, start, end, to),
            },
        ];
    });
}
/** Moves lines, and sees that a blank line stands on either side of them. No line is lost: blank ones only change their side. */
function move(draft, start, end, to) {
    let first = start;
    let last = end;
    while (last > start && isBlank(draft[last - 1]))
        last -= 1;
    // At the end of a text no blank line follows: the ones before the section go with it.
    if (last === end)
        while (first > 0 && isBlank(draft[first - 1]) && first - 1 >= to)
            first -= 1;
    const blanks = [...draft.slice(first, start), ...draft.slice(last, end)];
    const body = draft.slice(start, last);
    const previous = draft[to - 1];
    const atEnd = to >= draft.length || (to === draft.length - 1 && draft[to]?.text === '');
    const gap = blanks.length > 0 ? blanks : [{ text: '' }];
    const inserts = atEnd
        ? [...gap, ...body]
        : [...(to > 0 && !isBlank(previous) ? [{ text: '' }] : []), ...body, ...gap];
    return [
        { at: to, removes: 0, inserts },
        { at: first, removes: end - first, inserts: [] },
    ];
}
function isBlank(line) {
    return line?.text.trim() === '';
}

;// CONCATENATED MODULE: ./build/template-check/repair/target-form.js
// Can a target line be written as the template has it, with the same release?


const LINE = /^(?<bullet>[ \t]*(?:[-*+][ \t]+)?)(?<words>[^:]*):(?<gap>[*_]*[ \t]*)(?<value>.*)$/s;
const RELEASE = /(?<![\w.])v?\.?\d{1,4}\.\d{1,4}(?:\.\d{1,4})?(?:\.(?=\s*$))?(?!\w|\.\d)/i;
/** `**This VEP targets Alpha for version**: 1.10.0` is `This VEP targets alpha for version: v1.10`. What says anything more stays as it is. */
function repairTargetForms(view) {
    return view.facts.proposal.targetLines.flatMap((target) => {
        const form = target.stage && view.template.targetForms.get(target.stage);
        const [release, second] = target.releases;
        const line = view.draft[target.line - 1];
        const groups = LINE.exec(line?.text ?? '')?.groups;
        if (!form || !line || !groups || target.state === 'skipped' || second)
            return [];
        const { bullet = '', words = '', value = '' } = groups;
        const isSame = wordsKey(words) === wordsKey(form);
        const named = release ? value.replace(RELEASE, () => (0,domain_release/* renderRelease */.c)(release)) : value;
        const text = isSame
            ? `${bullet}${form}:${named === '' ? '' : ` ${named}`}`
            : `${bullet}${words}:${groups['gap']}${named}`;
        if (isSame && text.trimEnd() === line.text.trimEnd())
            return [];
        if (text === line.text)
            return [];
        const edit = { at: target.line - 1, removes: 1, inserts: [{ ...line, text }] };
        return [{ at: edit.at, what: `target line ${(0,domain_words/* quote */.hD)(text.trim())}`, edits: [edit] }];
    });
}
/** Markup, case and blanks say nothing; another tense does. */
function wordsKey(text) {
    return text.toLowerCase().replace(/[\s*_`]/g, '');
}

;// CONCATENATED MODULE: ./build/template-check/repair/title.js
// Can the title be written as the template has it, from what is known of the proposal?





function repairTitle(view) {
    const { proposal, config, template } = view.facts;
    const finding = view.findings.find((each) => each.rule === 'title-format' && view.isAsked(each));
    const number = (0,domain_proposal/* numberOf */.rl)(proposal);
    if (!finding || number === undefined)
        return [];
    const { before, after } = template?.title ?? { before: `${config.proposals.series} #`, after: ': ' };
    const { title, document } = proposal;
    const mends = { rule: 'title-format', subject: finding.subject };
    if (finding.subject === 'number' || finding.subject === 'form') {
        const at = (title?.line ?? 1) - 1;
        const text = ownWords(headingText(view.draft, at), config.proposals.series, title?.number);
        const written = `${before}${title?.number ?? number}${after}${text}`;
        const edit = text && rewriteHeading(view.draft, at, 1, written);
        return edit ? [{ at, what: `the title is ${(0,domain_words/* quote */.hD)(written)} now`, mends, edits: [edit] }] : [];
    }
    const own = finding.subject === 'placeholder'
        ? (0,content/* wordsBehindTemplateNumber */.Nw)(headingText(view.draft, (title?.line ?? 1) - 1) ?? '')
        : undefined;
    const known = own ?? knownTitle(view);
    if (known === undefined)
        return [];
    const written = `${before}${number}${after}${known}`;
    if (finding.subject !== 'none') {
        const at = (title?.line ?? 1) - 1;
        const edit = rewriteHeading(view.draft, at, 1, written);
        return edit ? [{ at, what: `the title is ${(0,domain_words/* quote */.hD)(written)} now`, mends, edits: [edit] }] : [];
    }
    const matter = document.frontMatter;
    // Behind the line that closes the front matter, and the blank line after it.
    let at = matter ? matter.line + matter.text.split('\n').length : 0;
    if (matter && view.draft[at]?.text.trim() === '')
        at += 1;
    const edits = [{ at, removes: 0, inserts: (0,domain_draft/* newLines */.Mt)([`# ${written}`, '']) }];
    return [{ at, what: `the title ${(0,domain_words/* quote */.hD)(written)} was put in`, mends, edits }];
}
/** What a title says behind the name of the series and the number, with the author's markup. */
function ownWords(raw, series, number) {
    const numbered = number === undefined ? '' : '\\d{1,9}\\s*';
    const form = new RegExp(`^(?:${series})?[\\s-]*(?:#\\s*)?${numbered}(?:[:.–—-]\\s*)?(.*)$`, 'is');
    return form.exec(raw?.trim() ?? '')?.[1];
}
/** From the front matter, else from the tracking issue. */
function knownTitle({ facts: { proposal, tracker, config } }) {
    const said = proposal.metadata?.title?.value ?? tracker?.title.replace(trackerNumber(config.proposals.series), '');
    const line = (0,domain_words/* plainLine */.h0)(said ?? '');
    return line === '' || (0,content/* isPlaceholder */.wK)(line) ? undefined : line;
}
function trackerNumber(series) {
    return new RegExp(`^\\s*${series}[\\s#-]*\\d{0,9}\\s*[:.–—-]*\\s*`, 'i');
}

;// CONCATENATED MODULE: ./build/template-check/repair.js
// What can be mended in a proposal without its author, and what does the text become? Pure: text, template and facts in, a draft out.
//
// Nothing is deleted and no word of the text is changed: sections are added and moved, headings, title and target lines get the template's form. Each repair is
// tried and looked at; one that brings a finding, hides a line, or lets a line stand in another section than before is not made.










/** In this order each finds what it needs: a title above the sections, levels before places, places before what is missing. */
const REPAIRERS = [
    { all: repairTitle },
    { all: repairBoldHeadings },
    { all: repairHeadings },
    { all: repairOrder, oneByOne: true },
    { all: repairMissing },
    { all: repairTargetForms },
];
/** The rules whose findings a repair may mend. */
const MENDABLE = (/* unused pure expression or super */ null && ([
    'section-required',
    'section-heading',
    'section-order',
    'title-format',
]));
/** A section that is put in is empty, and these say so; each of them may be new then. */
const OF_EMPTY_SECTIONS = [
    'section-filled',
    'section-placeholder',
    'graduation-ready',
    'implementation-history',
];
/** More rounds than any document needs: each repair makes at most the next kind possible. */
const MOST_ROUNDS = 6;
const MOST_LOOKS = 120;
/** Repairs a text that the parser can read without a deadline (see hazard.ts); an appendix and a proposal at a wrong path are not for here. */
function repairProposal(text, job) {
    let view = look((0,domain_draft/* draftOf */.bz)(text), job);
    const repairs = [];
    let looks = 0;
    const attempt = (proposed) => {
        if (proposed.length === 0 || looks >= MOST_LOOKS)
            return false;
        looks += 1;
        const next = look((0,domain_draft/* edited */.oh)(view.draft, proposed.flatMap(({ edits }) => edits)), job);
        if (!isBetter(view, next, proposed))
            return false;
        for (const { at, what } of proposed)
            repairs.push({ line: sourceLine(view.draft, at), what });
        view = next;
        return true;
    };
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
        const before = repairs.length;
        for (const { all, oneByOne } of REPAIRERS) {
            const proposed = ofAsked(all(view), job);
            if (!oneByOne && attempt(proposed))
                continue;
            // Where not all of them can be made together, perhaps some of them can.
            const refused = new Set();
            for (let rest = proposed; rest.length > 0 && looks < MOST_LOOKS;) {
                const made = rest.some((each) => attempt([each]) || !refused.add(each.what));
                if (!made)
                    break;
                rest = ofAsked(all(view), job).filter(({ what }) => !refused.has(what));
            }
        }
        if (repairs.length === before)
            break;
    }
    return { draft: view.draft, repairs: repairs.sort((a, b) => a.line - b.line) };
}
/** What mends no finding is made only where everything is. */
function ofAsked(proposed, { isAsked }) {
    return isAsked ? proposed.filter(({ mends }) => mends && isAsked(mends)) : proposed;
}
function isBetter(before, after, proposed) {
    return (proposed.every(({ mends }) => !mends || !has(after, mends.rule, mends.subject)) &&
        bringsNothing(before, after, new Set(proposed.flatMap(({ opens }) => opens ?? []))) &&
        hidesNothing(before, after, new Set(proposed.flatMap(({ claims, at }) => (claims ? [at + 1] : [])))) &&
        movesNothing(before, after, new Set(proposed.flatMap(({ claims }) => claims ?? []))) &&
        promises(before) === promises(after));
}
function has({ findings }, rule, subject) {
    return findings.some((finding) => finding.rule === rule && finding.subject === subject);
}
/** No finding is new or graver, but that what was put in is empty. */
function bringsNothing(before, after, opened) {
    return after.findings.every(({ rule, family, subject, outcome }) => {
        const isOfEmpty = OF_EMPTY_SECTIONS.includes(rule) && (opened.has(subject) || rule === 'implementation-history');
        if (opened.size > 0 && (isOfEmpty || rule === 'sign-off-checklist' || subject.startsWith('left over')))
            return true;
        return before.findings.some((old) => old.family === family && old.subject === subject && (0,domain_rule/* gravest */.Zk)([old.outcome, outcome]) === old.outcome);
    });
}
/** Every line that a reader sees, and every comment, is still there as what it was. */
function hidesNothing(before, after, claimed) {
    const counts = new Map();
    const shown = ({ facts }) => facts.proposal.document.sections.flatMap(({ lines, comments }) => [
        ...lines.map(({ kind, text, line }) => ({ key: `${kind} ${text}`, line })),
        ...comments.map(({ text, line }) => ({ key: `comment ${text}`, line })),
    ]);
    for (const { key } of shown(after))
        counts.set(key, (counts.get(key) ?? 0) + 1);
    const targets = new Set(before.facts.proposal.targetLines.map(({ line }) => line));
    return shown(before).every(({ key, line }) => {
        // Target lines are compared by what they promise, and bold text that is a heading now is no text any more.
        if (targets.has(line) || claimed.has(line))
            return true;
        const left = counts.get(key) ?? 0;
        counts.set(key, left - 1);
        return left > 0;
    });
}
/** Every line answers the same question of the template as before. */
function movesNothing(before, after, claims) {
    const owners = new Map();
    before.draft.forEach(({ from, text }, index) => {
        if (from !== undefined && text.trim() !== '')
            owners.set(from, before.owners[index] ?? -1);
    });
    return after.draft.every(({ from }, index) => {
        const old = from === undefined ? undefined : owners.get(from);
        const now = after.owners[index] ?? -1;
        return old === undefined || old === now || (claims.has(now) && mayComeFrom(old, now, before));
    });
}
/** Every target, and the number: what the gates read must not change with the form. */
function promises({ facts: { proposal } }) {
    const targets = [...proposal.targetLines, ...(proposal.metadata?.milestones ?? [])];
    return JSON.stringify([...target/* STAGES */.an.map((stage) => (0,target/* targetsOf */.QR)(targets, stage)), targets.filter(({ stage }) => !stage)].map((own) => own
        .filter(({ state }) => state !== 'open')
        .map(({ state, releases }) => [state, releases.map(domain_release/* renderRelease */.c)])));
}
function sourceLine(draft, at) {
    for (let index = at; index < draft.length; index += 1) {
        const from = draft[index]?.from;
        if (from !== undefined)
            return from;
    }
    return Math.max(1, ...draft.flatMap(({ from }) => from ?? []));
}

// EXTERNAL MODULE: ./build/cli/files.js
var cli_files = __webpack_require__(2566);
// EXTERNAL MODULE: ./build/cli/format/changes.js
var changes = __webpack_require__(8180);
// EXTERNAL MODULE: ./build/cli/preparation.js + 2 modules
var preparation = __webpack_require__(7493);
// EXTERNAL MODULE: ./build/cli/terminal.js
var cli_terminal = __webpack_require__(8565);
// EXTERNAL MODULE: ./build/cli/writing.js
var writing = __webpack_require__(2857);
// EXTERNAL MODULE: ./build/cli/commands/check.js + 1 modules
var check = __webpack_require__(9709);
;// CONCATENATED MODULE: ./build/cli/commands/fix.js
// What of these proposals can be mended without their authors? Shows the difference, writes it, and says what is left to do.














async function fix(args, terminal) {
    if (!args.fix)
        throw new errors/* UserError */.y('`--dry-run` goes with `--fix`.', 'Write `enhancements check --fix --dry-run`.');
    const { jobs, shared, templateText, notices: known } = (0,preparation/* prepare */.iA)(args, terminal);
    const template = (0,template_text/* readTemplateText */.c)(templateText);
    const notices = [...known];
    const mended = jobs.flatMap((job) => {
        const made = mend(job, shared, template);
        if (typeof made === 'string')
            notices.push(`${(0,domain_words/* quote */.hD)(job.path)} ${made}`);
        return typeof made === 'object' ? [made] : [];
    });
    const paint = (0,cli_terminal/* painter */.C)(terminal);
    if (args.format === 'text') {
        for (const { job, repairs, patch } of mended)
            terminal.stdout.write(`${(0,changes/* renderChange */.v)({ path: job.path, said: said(repairs), patch }, paint)}\n`);
    }
    if (!args.dryRun)
        (0,writing/* replaceFiles */.sk)(mended.map(({ job, before, after }) => ({ file: job.file, path: job.path, before, after })));
    const texts = new Map(mended.map(({ job, text }) => [job, text]));
    const judged = jobs.map((job) => {
        const text = texts.get(job);
        return text === undefined ? job : { ...job, text };
    });
    const results = await (0,check/* judgeJobs */.e)(judged, shared, terminal);
    const repairs = mended.reduce((sum, each) => sum + each.repairs.length, 0);
    const done = `${(0,domain_words/* count */.U9)(repairs, 'repair')} in ${(0,domain_words/* count */.U9)(mended.length, 'file')}`;
    notices.unshift(mended.length === 0
        ? 'There is nothing to mend without the author.'
        : args.dryRun
            ? `${done} would be made; no file was changed. What would be left stands above.`
            : `${done}. What is left stands above, and is for the author.`);
    const files = new Map(judged.map((job) => [job.path, job]));
    const sourceOf = (path) => {
        const job = files.get(path);
        return job?.text === undefined ? (0,cli_files/* readSource */.o$)(job?.file ?? '') : { text: job.text };
    };
    const verdict = args.format === 'json'
        ? (0,shared_verdict/* toVerdict */.d)('template', results, notices)
        : (0,check/* sayVerdict */.FQ)(results, notices, args, terminal, sourceOf);
    if (args.format === 'json') {
        const repaired = mended.map(({ job, repairs: own, patch }) => ({
            path: job.path,
            repairs: own,
            patch: `${patch.join('\n')}\n`,
        }));
        terminal.stdout.write(`${JSON.stringify({ schema: 1, written: !args.dryRun, repaired, verdict }, null, 2)}\n`);
    }
    const code = (0,check/* exitCodeOf */.FO)(verdict);
    return code === 0 && args.dryRun && mended.length > 0 ? 1 : code;
}
/** What becomes of a document; the reason, where it is one that cannot be mended; undefined where there is nothing to mend, or the check says why. */
function mend(job, shared, template) {
    if (job.kind === 'appendix')
        return undefined;
    if (job.kind === 'misplaced')
        return 'was not mended: it does not stand where a proposal belongs. Move it there first, or name it alone if it is none.';
    const read = (0,cli_files/* readBytes */.io)(job.file);
    if ('unreadable' in read || 'unreadable' in read.source)
        return undefined;
    const { bytes, source } = read;
    const { text } = source;
    if ((0,hazard/* isHazardous */.e)(text))
        return 'was not mended: it is nested too deeply, or too long. Mend it by hand.';
    const own = job.tracker ? { ...shared, tracker: job.tracker } : shared;
    const { draft, repairs } = repairProposal(text, { path: job.path, kind: job.kind, shared: own, template });
    if ((0,domain_draft/* isUnchanged */._5)(draft, text))
        return undefined;
    return {
        job,
        repairs,
        patch: (0,patch/* patchOf */.g)(job.path, text, draft),
        before: bytes,
        after: (0,domain_draft/* renderDraft */.WY)(draft, bytes),
        text: (0,domain_draft/* draftText */.Fd)(draft),
    };
}
function said(repairs) {
    return repairs.map(({ line, what }) => `${`line ${line}`.padEnd(10)}${what}`);
}


/***/ }),

/***/ 8180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ renderChange)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5730);
// What a person reads at the terminal about a file that changes: what was done, and the difference.

function renderChange({ path, said, patch }, paint) {
    const lines = [paint('bold', (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(path)), ...said.map((line) => `  ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(line)}`)];
    if (patch.length > 0)
        lines.push('', ...patch.map((line) => paintLine(line, paint)));
    return `${lines.join('\n')}\n`;
}
function paintLine(line, paint) {
    const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(line);
    const style = /^(?:---|\+\+\+) /.test(line)
        ? 'bold'
        : line.startsWith('+')
            ? 'green'
            : line.startsWith('-')
                ? 'red'
                : line.startsWith('@@')
                    ? 'dim'
                    : undefined;
    return style ? paint(style, text) : text;
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

/***/ 5574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fd: () => (/* binding */ draftText),
/* harmony export */   IG: () => (/* binding */ endOfLines),
/* harmony export */   Mt: () => (/* binding */ newLines),
/* harmony export */   QJ: () => (/* binding */ draftFrom),
/* harmony export */   WY: () => (/* binding */ renderDraft),
/* harmony export */   _5: () => (/* binding */ isUnchanged),
/* harmony export */   bz: () => (/* binding */ draftOf),
/* harmony export */   oh: () => (/* binding */ edited)
/* harmony export */ });
// What will a text be, line by line? A draft knows of each line where it came from, so that what nobody changed stays as it is, to the byte.
function draftOf(text) {
    return text.split('\n').map((line, index) => ({ text: line, from: index + 1 }));
}
/** A text as a draft of another one: the first, second, … line of some words is that which was the first, second, … before. */
function draftFrom(source, text) {
    const places = new Map();
    source.split('\n').forEach((line, index) => {
        places.set(line, [...(places.get(line) ?? []), index + 1]);
    });
    return text.split('\n').map((line) => {
        const from = places.get(line)?.shift();
        return { text: line, ...(from === undefined ? {} : { from }) };
    });
}
function draftText(draft) {
    return draft.map(({ text }) => text).join('\n');
}
/** Makes edits that do not overlap, all counted in the same draft; those at one place stand in the order of the list. */
function edited(draft, edits) {
    const lines = [];
    let index = 0;
    // The sort keeps the order of what is equal.
    for (const { at, removes, inserts } of [...edits].sort((a, b) => a.at - b.at)) {
        if (at > index)
            lines.push(...draft.slice(index, at));
        lines.push(...inserts);
        index = Math.max(index, at) + removes;
    }
    return [...lines, ...draft.slice(index)];
}
/** New lines. */
function newLines(texts) {
    return texts.map((text) => ({ text }));
}
/** The index at which a line is added to the end: before the empty line that stands for the last line end. */
function endOfLines(draft) {
    return draft.at(-1)?.text === '' ? draft.length - 1 : draft.length;
}
/** True where every line is the line of the source that stood there. */
function isUnchanged(draft, source) {
    return draftText(draft) === source;
}
/**
 * The file that a draft becomes. Each line that stays keeps its own line end, new lines get the usual one of the file; a byte order mark stays, and
 * so does a last line without an end. `bytes` is the UTF-8 text that the draft began with.
 */
function renderDraft(draft, bytes) {
    const raw = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const mark = raw.startsWith('\ufeff') ? '\ufeff' : '';
    // Text and line end by turns.
    const pieces = raw.slice(mark.length).split(/(\r\n?|\n)/);
    const usual = mostFrequent(pieces.filter((_piece, index) => index % 2 === 1)) ?? '\n';
    const last = draft.length - 1;
    let before = '';
    const text = draft.map(({ text: line, from }, index) => {
        if (index === last)
            return line;
        const own = (from !== undefined && pieces[2 * from - 1]) || usual;
        // An empty line that ends with `\n` would be one line end with a `\r` before it.
        before = line === '' && before === '\r' && own === '\n' ? before : own;
        return line + before;
    });
    return new TextEncoder().encode(mark + text.join(''));
}
function mostFrequent(items) {
    const counts = new Map();
    for (const item of items)
        counts.set(item, (counts.get(item) ?? 0) + 1);
    let most;
    for (const entry of counts)
        if (!most || entry[1] > most[1])
            most = entry;
    return most?.[0];
}


/***/ }),

/***/ 5267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ patchOf)
/* harmony export */ });
// How does a draft differ from its source? A unified diff, as `git apply` takes it.
const CONTEXT = 3;
const NO_END = '\\ No newline at end of file';
/** The lines of the diff without line ends, headers first; none where nothing differs. Line ends themselves are not compared. */
function patchOf(path, source, draft) {
    const steps = stepsOf(source, draft);
    const changed = steps.flatMap(({ sign }, index) => (sign === ' ' ? [] : [index]));
    if (changed.length === 0)
        return [];
    const lines = [`--- a/${path}`, `+++ b/${path}`];
    for (let first = 0; first < changed.length;) {
        let last = first;
        while ((changed[last + 1] ?? Number.POSITIVE_INFINITY) - (changed[last] ?? 0) <= 2 * CONTEXT)
            last += 1;
        const start = Math.max(0, (changed[first] ?? 0) - CONTEXT);
        const end = Math.min(steps.length, (changed[last] ?? 0) + CONTEXT + 1);
        lines.push(...hunk(steps, start, end));
        first = last + 1;
    }
    return lines;
}
function hunk(steps, start, end) {
    const count = (part, sign) => part.filter((step) => step.sign === ' ' || step.sign === sign).length;
    const before = steps.slice(0, start);
    const own = steps.slice(start, end);
    const range = (sign) => {
        const length = count(own, sign);
        // A hunk without lines on one side names the line before it.
        return `${count(before, sign) + (length === 0 ? 0 : 1)},${length}`;
    };
    return [
        `@@ -${range('-')} +${range('+')} @@`,
        ...own.flatMap(({ sign, text, open }) => [`${sign}${text}`, ...(open ? [NO_END] : [])]),
    ];
}
function stepsOf(source, draft) {
    const old = linesOf(source.split('\n'));
    const now = linesOf(draft.map(({ text }) => text));
    const kept = longestRun(draft
        .slice(0, now.length)
        .flatMap(({ text, from }, index) => from !== undefined && from <= old.length && old[from - 1]?.text === text
        ? [{ index, from: from - 1 }]
        : [])
        .filter(({ index, from }) => now[index]?.open === old[from]?.open));
    const steps = [];
    let [left, right] = [0, 0];
    for (const { index, from } of [...kept, { index: now.length, from: old.length }]) {
        for (const line of old.slice(left, from))
            steps.push({ sign: '-', ...line });
        for (const line of now.slice(right, index))
            steps.push({ sign: '+', ...line });
        const both = now[index];
        if (both)
            steps.push({ sign: ' ', ...both });
        [left, right] = [from + 1, index + 1];
    }
    return steps;
}
function linesOf(texts) {
    const ends = texts.at(-1) === '';
    return (ends ? texts.slice(0, -1) : texts).map((text, index) => ({
        text,
        open: !ends && index === texts.length - 1,
    }));
}
/** The most lines that stand in one order in both: what a move carried along is told as taken away and added. */
function longestRun(lines) {
    /** For each length the line with the smallest origin that ends a run of that length. */
    const ends = [];
    const previous = [];
    lines.forEach(({ from }, at) => {
        let [low, high] = [0, ends.length];
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((lines[ends[middle] ?? 0]?.from ?? 0) < from)
                low = middle + 1;
            else
                high = middle;
        }
        previous[at] = low === 0 ? -1 : (ends[low - 1] ?? -1);
        ends[low] = at;
    });
    const run = [];
    for (let at = ends.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) {
        const line = lines[at];
        if (line)
            run.push(line);
    }
    return run.reverse();
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
