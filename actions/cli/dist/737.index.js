export const id = 737;
export const ids = [737];
export const modules = {

/***/ 4737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  migrate: () => (/* binding */ migrate)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/shared/domain/content.js
var content = __webpack_require__(9500);
// EXTERNAL MODULE: ./build/shared/domain/draft.js
var domain_draft = __webpack_require__(5574);
// EXTERNAL MODULE: ./build/shared/domain/hazard.js
var hazard = __webpack_require__(6265);
// EXTERNAL MODULE: ./build/shared/domain/front-matter-text.js
var front_matter_text = __webpack_require__(6944);
;// CONCATENATED MODULE: ./build/shared/domain/kept-front-matter.js
// What of a front matter has no place in target lines? It is kept in a comment, word for word, and found again when the document goes back.

/** The first line of the comment, by which it is known. */
const MARK = '<!-- Front matter that target lines have no place for; `enhancements migrate` puts it back.';
/** Its last line. */
const END_OF_KEPT = '-->';
/** The lines of the comment; undefined where the front matter would end it early. */
function keep(frontMatter) {
    return frontMatter.includes(END_OF_KEPT) ? undefined : [MARK, ...frontMatter.split('\n'), END_OF_KEPT];
}
/** The front matter that a document keeps in a comment, and the edit that takes the comment out. */
function keptFrontMatter({ sections }, text) {
    const lines = text.split('\n');
    for (const { line, column, closed, text: comment } of sections.flatMap(({ comments }) => comments)) {
        if (!closed || column !== 1 || lines[line - 1] !== MARK)
            continue;
        // What someone wrote behind an end of their own is text.
        const end = line + comment.split('\n').length - 2;
        if (lines[end] !== END_OF_KEPT)
            continue;
        // One blank line belongs to it: that behind it, and where nothing stands behind it that before it.
        const isLast = lines.slice(end + 1).every((each) => each.trim() === '');
        const behind = !isLast && lines[end + 1]?.trim() === '' ? 1 : 0;
        const before = isLast && line > 1 && lines[line - 2]?.trim() === '' ? 1 : 0;
        return {
            lines: lines.slice(line, end),
            edit: { at: line - 1 - before, removes: end - line + 2 + before + behind, inserts: [] },
        };
    }
    return undefined;
}
/**
 * The kept front matter with what the document says now where it says something else. `keepsMilestones`: those that it has stay, though the document
 * names none that front matter could have.
 */
function restore(lines, known, keepsMilestones = false) {
    const fresh = fieldsOf((0,front_matter_text/* writeFrontMatter */.g4)(known).slice(1, -1));
    let yaml = [...lines];
    const set = (key, value) => {
        const field = fieldsOf(yaml).get(key);
        if (field)
            yaml = [...yaml.slice(0, field.start), ...value, ...yaml.slice(field.end)];
        else
            yaml.push(...value);
    };
    const number = `${known.series.toLowerCase()}-number`;
    const said = (key) => fieldsOf(yaml).get(key)?.lines.join('\n') ?? '';
    // What it left out it need not say now: title and path say it still.
    const isOther = (key, isSaid) => said(key) !== '' && !isSaid(said(key));
    const sameNumber = new RegExp(`:\\s*["']?#?0*${known.number}\\b`);
    if (known.number !== undefined && isOther(number, (field) => sameNumber.test(field)))
        set(number, fresh.get(number)?.lines ?? []);
    const { owningSig } = known;
    if (owningSig !== undefined && isOther('owning-sig', (field) => field.includes(owningSig)))
        set('owning-sig', [`owning-sig: ${(0,front_matter_text/* yamlText */.pS)(owningSig)}`]);
    if (keepsMilestones)
        return ['---', ...yaml, '---'];
    const milestones = known.milestones ?? [];
    const isSame = milestones.every(({ key, value }) => said('milestone')
        .split('\n')
        .some((line) => new RegExp(`^\\s+${key === 'ga' ? '(?:ga|stable)' : key}:`).test(line) && line.includes(value)));
    const count = said('milestone')
        .split('\n')
        .filter((line) => /^\s+\w+:\s*\S/.test(line)).length;
    // No target line was made of a list, so that there is none does not say that the list is gone.
    const isList = /^[ \t]*-(?:\s|$)/m.test(said('milestone'));
    if (!isSame || (count !== milestones.length && !(isList && milestones.length === 0)))
        set('milestone', milestones.length > 0 ? ['milestone:', ...milestones.map(front_matter_text/* writeMilestone */.c)] : []);
    return ['---', ...yaml, '---'];
}
/** The lines of each key at the first level, without blank lines and remarks behind it. */
function fieldsOf(lines) {
    const fields = new Map();
    lines.forEach((line, start) => {
        const key = /^([A-Za-z][\w-]*)\s*:/.exec(line)?.[1];
        if (key === undefined)
            return;
        let end = start + 1;
        while (end < lines.length && /^\s+\S|^-\s/.test(lines[end] ?? ''))
            end += 1;
        fields.set(key, { start, end, lines: lines.slice(start, end) });
    });
    return fields;
}

// EXTERNAL MODULE: ./build/shared/domain/proposal.js
var domain_proposal = __webpack_require__(7139);
// EXTERNAL MODULE: ./build/shared/domain/release.js
var domain_release = __webpack_require__(868);
// EXTERNAL MODULE: ./build/shared/domain/target.js
var domain_target = __webpack_require__(9844);
// EXTERNAL MODULE: ./build/shared/domain/template.js
var domain_template = __webpack_require__(4407);
// EXTERNAL MODULE: ./build/shared/domain/words.js
var words = __webpack_require__(4456);
;// CONCATENATED MODULE: ./build/shared/domain/migration.js
// What does a proposal become when its metadata goes from target lines to front matter? Pure: what the document says in, a draft out.
//
// A migration is given back only if the document reads the same afterwards: targets, number, owner, stage, and every line but the target lines.









/** To front matter; a document that has it already is left alone. */
function toFrontMatter(job) {
    const proposal = parse(job, job.text);
    const { document, metadata } = proposal;
    if (document.strayFrontMatter !== undefined) {
        return {
            refused: 'It has front matter that is never closed, or that does not begin at the first line.',
            hint: `See line ${document.strayFrontMatter}: close it with a line \`---\`, or move it to the top.`,
        };
    }
    if (metadata || document.frontMatter)
        return { already: 'It has front matter already.' };
    const draft = (0,domain_draft/* draftOf */.bz)(job.text);
    const { milestones, stays } = milestonesOf(proposal, draft, job.options.series);
    const notes = stays === undefined ? [] : [stays];
    const known = knownOf(proposal, job, milestones);
    const kept = keptFrontMatter(document, job.text);
    const removed = milestones ? removeTargetLines(proposal, draft, job.template, kept) : undefined;
    if (milestones && removed === undefined && proposal.targetLines.length > 0)
        notes.push('The target lines stay beside the front matter: other text hangs on them.');
    const withTop = (lines) => {
        const inserts = (0,domain_draft/* newLines */.Mt)([...lines, ...(draft[0]?.text.trim() === '' ? [] : [''])]);
        const top = { at: 0, removes: 0, inserts };
        const out = (0,domain_draft/* edited */.oh)(draft, [top, ...(removed ?? []), ...(kept && !removed ? [kept.edit] : [])]);
        return verified(job, proposal, out, notes);
    };
    if (!kept)
        return withTop((0,front_matter_text/* writeFrontMatter */.g4)(known));
    // Milestones beside target lines that stay would rule over them: they come back only where they still say the same.
    const whole = milestones ? undefined : withTop(restore(kept.lines, known, true));
    return whole && 'draft' in whole ? whole : withTop(restore(kept.lines, known));
}
/** What the gates read of a proposal, in one line: equal for two versions that promise the same. */
function readingOf(proposal) {
    const said = ({ stage, label, state, value, releases }) => {
        const name = stage ?? label.toLowerCase();
        return state === 'set'
            ? releases.map((release) => `${name} ${(0,domain_release/* renderRelease */.c)(release)}`)
            : [`${name} ${state === 'skipped' ? state : value}`];
    };
    const targets = proposal.targets.filter(({ state }) => state !== 'open').flatMap(said);
    return JSON.stringify({
        targets: [...new Set(targets)].sort(),
        number: (0,domain_proposal/* numberOf */.rl)(proposal) ?? null,
        sig: (0,domain_proposal/* owningSigOf */.NL)(proposal) ?? null,
        stage: (0,domain_target/* furthestStage */.iS)(proposal.targets) ?? null,
    });
}
/** The draft, if it reads as the document did and has lost no line but those that the metadata says now. */
function verified(job, before, draft, notes) {
    const after = parse(job, (0,domain_draft/* draftText */.Fd)(draft));
    if (readingOf(before) !== readingOf(after) ||
        after.metadata?.problems.some(({ field }) => field === 'yaml')) {
        return {
            refused: 'Its metadata would not read the same afterwards.',
            hint: 'Bring title and target lines into the form of the template (`check --fix`), then try again.',
        };
    }
    const counts = new Map();
    const shown = ({ document, targetLines }) => {
        const own = new Set(targetLines.map(({ line }) => line));
        return document.sections.flatMap(({ lines }) => lines.filter(({ line }) => !own.has(line)).map(({ kind, text }) => `${kind} ${text}`));
    };
    for (const line of shown(after))
        counts.set(line, (counts.get(line) ?? 0) + 1);
    const isWhole = shown(before).every((line) => {
        const left = counts.get(line) ?? 0;
        counts.set(line, left - 1);
        return left > 0;
    });
    if (isWhole)
        return { draft, notes };
    return {
        refused: 'Some of its text would be hidden afterwards.',
        hint: 'Close what is open above the target lines, such as a comment or a code block, then try again.',
    };
}
function parse({ path, kind, options }, text) {
    return (0,domain_proposal/* parseProposal */._$)(path, kind, text, options);
}
/** The milestones that say what the target lines say; undefined, with the reason, where front matter has no room for it. */
function milestonesOf({ targetLines }, draft, series) {
    // `TBD (after the first design)` says more than that nothing is decided.
    const said = targetLines.filter(({ state, value }) => state !== 'open' || (value !== '' && !(0,content/* isPlaceholder */.wK)(value)));
    // Also where it is empty: that there is no stage says that the stages are not asked for.
    const without = targetLines.find(({ stage }) => stage === undefined);
    if (without) {
        return {
            stays: `The target lines stay: front matter has no milestone for ${without.label === '' ? 'a target without a stage' : (0,words/* quote */.hD)(without.label)}.`,
        };
    }
    for (const stage of domain_target/* STAGES */.an) {
        const own = (0,domain_target/* targetsOf */.QR)(said, stage);
        if (own.length > 1)
            return {
                stays: `The target lines stay: front matter has one milestone for ${stage}, and they name ${own.length}.`,
            };
    }
    const milestones = domain_target/* STAGES */.an.flatMap((stage) => {
        const own = (0,domain_target/* targetsOf */.QR)(targetLines, stage);
        const target = own.find(({ state }) => state !== 'open') ?? own.find(({ value }) => value !== '');
        return target ? [milestoneOf(stage, target, draft[target.line - 1]?.text ?? '', series)] : [];
    });
    return { milestones };
}
function milestoneOf(key, target, line, series) {
    const said = line.replace(/^\s*[-*+]\s+/, '').trimEnd();
    const raw = said.slice(said.indexOf(':') + 1).trim();
    // Struck out is the whole line: its value alone would stand.
    const value = target.state === 'skipped' && (0,domain_target/* parseTargetValue */.a9)(raw).state !== 'skipped' ? 'N/A' : raw;
    const isUsual = said === (0,front_matter_text/* targetLine */.Ue)(series, key, value);
    return { key, value, ...(isUsual ? {} : { was: line }) };
}
function knownOf(proposal, { known, options, template }, milestones) {
    const { title, isMeta, place } = proposal;
    const isSection = template?.sections.some(({ loose }) => title && loose === (0,domain_template/* looseHeading */.l4)(title.heading));
    const text = title && !isSection && title.text !== '' ? title.text : known.title;
    const number = (0,domain_proposal/* numberOf */.rl)(proposal);
    const sig = (0,domain_proposal/* owningSigOf */.NL)(proposal);
    return {
        series: options.series,
        ...(text === undefined ? {} : { title: text }),
        ...(number === undefined ? {} : { number }),
        ...(known.created === undefined ? {} : { created: known.created }),
        authors: known.authors ?? [],
        reviewers: known.reviewers ?? [],
        approvers: known.approvers ?? [],
        ...(sig === undefined ? {} : { owningSig: place.sig ?? `sig-${sig}` }),
        ...(known.featureGate === undefined ? {} : { featureGate: known.featureGate }),
        ...(known.stage === undefined ? {} : { stage: known.stage }),
        ...(milestones ? { milestones } : {}),
        isMeta,
    };
}
/** The edits that take the target lines away, with their section where it held nothing else; undefined where other text hangs on them. */
function removeTargetLines({ document, targetLines }, draft, template, kept) {
    const lines = new Set(targetLines.map(({ line }) => line - 1));
    const isKept = (at) => kept !== undefined && at >= kept.edit.at && at < kept.edit.at + kept.edit.removes;
    if (targetLines.length === 0 || ![...lines].every((at) => standsAlone(at, lines, draft)))
        return undefined;
    const gone = new Set();
    const isGone = (index) => gone.has(index);
    const range = (index) => {
        const last = draft.at(-1)?.text === '' ? draft.length - 1 : draft.length;
        return [(document.sections[index]?.line ?? 1) - 1, (document.sections[index + 1]?.line ?? last + 1) - 1];
    };
    // From the inside out: a section that only held one that is gone goes too.
    for (let index = document.sections.length - 1; index > 0; index -= 1) {
        const section = document.sections[index];
        const below = document.sections.flatMap((other, at) => (other.parent === index ? [at] : []));
        const held = below.some(isGone) || section.lines.some(({ line }) => lines.has(line - 1));
        // Asked of the source, line by line: a thematic break or the definition of a link shows no text, and is missed all the same.
        const [start, end] = range(index);
        const known = new Set([
            ...lines,
            ...headingLines(section, draft),
            ...templateComments(section, draft, template),
        ]);
        const saysMore = draft
            .slice(start, end)
            .some(({ text }, at) => text.trim() !== '' && !known.has(start + at) && !isKept(start + at));
        if (held && !saysMore && below.every(isGone) && isAboutTargets(section, template))
            gone.add(index);
    }
    const edits = [...gone].map((index) => {
        const [start, end] = range(index);
        return { at: start, removes: end - start, inserts: [] };
    });
    const isCovered = (at) => edits.some((edit) => at >= edit.at && at < edit.at + edit.removes);
    for (const at of [...lines].filter((each) => !isCovered(each))) {
        // The blank line behind the last of them is one too many.
        const closes = !lines.has(at + 1) && draft[at + 1]?.text.trim() === '' && at + 2 < draft.length;
        let first = at;
        while (lines.has(first - 1))
            first -= 1;
        const removes = closes && draft[first - 1]?.text.trim() === '' ? 2 : 1;
        edits.push({ at, removes, inserts: [] });
    }
    if (kept) {
        // The blank line before it may have gone with the target lines.
        const { at, removes } = kept.edit;
        const first = isCovered(at) ? at + 1 : at;
        if (!isCovered(first))
            edits.push({ at: first, removes: removes - (first - at), inserts: [] });
    }
    return edits;
}
/** Where the heading of a section stands; nowhere if it holds more than its name, such as a link, a comment or a suffix in parentheses. */
function headingLines({ line }, draft) {
    const text = (index) => draft[index]?.text ?? '';
    let end = line;
    // One without number signs is underlined, and may go over more than one line.
    if (!/^\s*#/.test(text(line - 1))) {
        while (end < draft.length && !/^ {0,3}(?:=+|-+)\s*$/.test(text(end)))
            end += 1;
        end += 1;
    }
    const own = Array.from({ length: end - line + 1 }, (_none, index) => line - 1 + index);
    return own.some((index) => /[(<[]/.test(text(index))) ? [] : own;
}
/** The lines that hold a comment of the template, and nothing else. */
function templateComments({ comments }, draft, template) {
    return comments.flatMap(({ text, line }) => {
        const words = text.split('\n');
        const own = words.map((_words, index) => line - 1 + index);
        const source = own.map((index) => draft[index]?.text ?? '').join('\n');
        return source.trim() === `<!--${text}-->` &&
            words.every((each) => each.trim() === '' || template?.words.has((0,content/* templateKey */.AY)(each)))
            ? own
            : [];
    });
}
/** Level 2 and deeper: the title is never a section about targets. */
function isAboutTargets({ heading, level }, template) {
    const loose = (0,domain_template/* looseHeading */.l4)(heading);
    const own = template?.sections.filter(({ role, asks }, index) => role === 'targets' ||
        (!asks && template.sections.some(({ parent, role: part }) => parent === index && part === 'targets')));
    // A template that has gone over to front matter knows their names no more.
    return (level > 1 &&
        (own?.some((section) => section.loose === loose) ||
            /^(?:target releases?|\w+ status metadata)$/.test(loose)));
}
/** True for a line on which nothing else hangs: an item, or lines of a paragraph that are all target lines. */
function standsAlone(at, lines, draft) {
    const text = (index) => draft[index]?.text ?? '';
    const indent = (line) => line.search(/\S|$/);
    const isItem = /^\s*[-*+]\s/.test(text(at));
    const isBreak = (line) => line.trim() === '' || /^ {0,3}(?:#{1,6}(?:\s|$)|<!--)/.test(line);
    if (!isItem && !lines.has(at - 1) && !isBreak(text(at - 1)) && at > 0)
        return false;
    if (isItem && indent(text(at)) > 1)
        return false;
    let next = at + 1;
    while (next < draft.length && text(next).trim() === '')
        next += 1;
    if (next >= draft.length || lines.has(next))
        return true;
    const following = text(next);
    if (next === at + 1 && !isBreak(following) && !(isItem && /^ {0,1}[-*+]\s/.test(following)))
        return false;
    // What is indented behind a blank line is still part of the item.
    return !isItem || indent(following) < 2;
}

;// CONCATENATED MODULE: ./build/shared/domain/migration-back.js
// What does a proposal become when its metadata goes from front matter back to target lines? What these have no place for is kept in a comment.










function toTargetLines(job) {
    const proposal = parse(job, job.text);
    const { metadata, document } = proposal;
    if (!metadata || !document.frontMatter)
        return { already: 'It has no front matter.' };
    const reason = whyNot(proposal, metadata);
    if (reason)
        return reason;
    const source = (0,domain_draft/* draftOf */.bz)(job.text);
    const close = document.frontMatter.line + document.frontMatter.text.split('\n').length;
    const frontMatter = document.frontMatter.text;
    // The blank line behind it was put there with it.
    const top = { at: 0, removes: source[close]?.text.trim() === '' ? close + 1 : close, inserts: [] };
    const lines = proposal.targetLines.length > 0 ? [] : targetLines(metadata.milestones, job);
    const bare = (0,domain_draft/* edited */.oh)(source, [top, ...titleEdits(proposal, job, top.removes)]);
    const plain = lines.length > 0 ? put(bare, lines, job) : bare;
    if (parse(job, (0,domain_draft/* draftText */.Fd)(plain)).targetLines.length < lines.length) {
        return {
            refused: 'Nobody would see the target lines.',
            hint: 'Close what is open in the document, such as a comment or a code block, then try again.',
        };
    }
    // What can be made again from the text need not be kept.
    const again = toFrontMatter({ ...job, text: (0,domain_draft/* draftText */.Fd)(plain) });
    const isMadeAgain = 'draft' in again && (0,domain_draft/* draftText */.Fd)(again.draft).startsWith(`---\n${frontMatter}\n---\n`);
    if (isMadeAgain)
        return verified(job, proposal, plain, []);
    const comment = keep(frontMatter);
    if (!comment) {
        return {
            refused: 'Its front matter holds `-->`, which would end the comment that keeps it.',
            hint: 'Take it out of the front matter, then try again.',
        };
    }
    const note = 'Status, people and what else target lines have no place for is kept in a comment.';
    return verified(job, proposal, put(bare, [...lines, ...(lines.length > 0 ? [''] : []), ...comment], job), [
        note,
    ]);
}
function whyNot(proposal, metadata) {
    const { title, place, targetLines } = proposal;
    const broken = metadata.problems.find(({ field }) => field === 'yaml');
    if (broken)
        return {
            refused: `Its front matter cannot be read: ${broken.message}`,
            hint: `See line ${broken.line}.`,
        };
    const number = (0,domain_proposal/* parseNumber */.$J)(metadata.number?.value);
    const other = title?.number ?? place.number;
    if (number !== undefined && other !== undefined && number !== other) {
        return {
            refused: `The front matter says number ${number}, title or directory ${other}.`,
            hint: 'Correct the one that is wrong; afterwards only title and directory would say it.',
        };
    }
    const owner = (0,domain_proposal/* owningSigOf */.NL)(proposal);
    const inPath = (0,domain_proposal/* owningSigOf */.NL)({ ...proposal, ...withoutOwner(metadata) });
    if (metadata.owningSig && owner !== inPath) {
        return {
            refused: `Its owner ${(0,words/* quote */.hD)(metadata.owningSig.value)} stands in the front matter only.`,
            hint: `Move it into the folder of its SIG, \`sig-${(0,words/* plainLine */.h0)((0,domain_proposal/* sigName */.R4)(metadata.owningSig.value))}\`, first.`,
        };
    }
    const differs = domain_target/* STAGES */.an.find((stage) => {
        const [line] = (0,domain_target/* targetsOf */.QR)(targetLines, stage).filter(({ state }) => state === 'set');
        const [milestone] = (0,domain_target/* targetsOf */.QR)(metadata.milestones, stage);
        return (targetLines.length > 0 &&
            metadata.milestones.length > 0 &&
            line?.value !== milestone?.value &&
            line !== milestone);
    });
    if (differs === undefined)
        return undefined;
    return {
        refused: `Front matter and target lines do not say the same about ${domain_target/* STAGE_NAMES */.y1[differs]}.`,
        hint: 'Correct the one that is wrong; afterwards only the target lines would stand.',
    };
}
function withoutOwner(metadata) {
    const { owningSig: _owner, ...rest } = metadata;
    return { metadata: rest };
}
/** A line for each stage, and what else the milestones name; the line of old where a milestone remembers it. */
function targetLines(milestones, { text, options: { series } }) {
    const source = text.split('\n');
    const others = milestones.filter(({ stage }) => !stage);
    return [
        ...domain_target/* STAGES */.an.flatMap((stage) => {
            const own = (0,domain_target/* targetsOf */.QR)(milestones, stage);
            return own.length > 0
                ? own.map((target) => lineOfOld(target, source) ?? `- ${(0,front_matter_text/* targetLine */.Ue)(series, stage, target.value)}`)
                : [`- ${(0,front_matter_text/* targetLine */.Ue)(series, stage, '')}`];
        }),
        ...others.map(({ label, value }) => `- ${(0,front_matter_text/* targetLine */.Ue)(series, label, value)}`),
    ];
}
function lineOfOld(target, source) {
    const was = /\s# was: (.*)$/s.exec(source[target.line - 1] ?? '')?.[1];
    if (was === undefined)
        return undefined;
    const text = was.replace(/^\s*[-*+]\s+/, '');
    const old = (0,domain_target/* parseTargetLine */.HM)({ text, kind: 'item', line: 1, column: 1 });
    const said = ({ stage, state, releases }) => [stage, state, ...releases.map(domain_release/* renderRelease */.c)].join(' ');
    return old && said(old) === said(target) ? was : undefined;
}
/** The title, where only the front matter has it. */
function titleEdits(proposal, { options: { series } }, at) {
    const { title, metadata } = proposal;
    const number = (0,domain_proposal/* numberOf */.rl)(proposal);
    if (title || number === undefined || !metadata?.title || (0,content/* isPlaceholder */.wK)(metadata.title.value))
        return [];
    return [
        { at, removes: 0, inserts: (0,domain_draft/* newLines */.Mt)([`# ${series} #${number}: ${(0,words/* plainLine */.h0)(metadata.title.value)}`, '']) },
    ];
}
/** Puts lines at the end of the section for targets, which is made where there is none. */
function put(draft, lines, job) {
    const { document } = parse(job, (0,domain_draft/* draftText */.Fd)(draft));
    const { sections } = document;
    const end = (0,domain_draft/* endOfLines */.IG)(draft);
    const startOf = (index) => (sections[index] ? (sections[index]?.line ?? 1) - 1 : end);
    const find = (form) => sections.findIndex(({ heading, level }) => level > 1 && form.test((0,domain_template/* looseHeading */.l4)(heading)));
    const own = find(/^target releases?$/);
    const around = find(/^\w+ status metadata$/);
    const first = sections.findIndex(({ level }) => level > 0);
    const block = own >= 0
        ? lines
        : [
            ...(around >= 0 ? [] : [`## ${job.options.series} Status Metadata`, '']),
            '### Target releases',
            '',
            ...lines,
        ];
    // Behind the own lines of the section that it belongs to; else behind the title and what stands below it.
    const at = startOf((own >= 0 ? own : around >= 0 ? around : sections[first]?.level === 1 ? first : first - 1) + 1);
    const isEnd = at >= end;
    // Of what ends the document one blank line is its own: another one that stands there is the author's.
    const isOwnLast = isEnd && own >= 0 && lines.at(-1) === END_OF_KEPT;
    const isApart = at === 0 || (!isOwnLast && draft[at - 1]?.text.trim() === '');
    const inserts = (0,domain_draft/* newLines */.Mt)([...(isApart ? [] : ['']), ...block, ...(isEnd ? [] : [''])]);
    return (0,domain_draft/* edited */.oh)(draft, [{ at, removes: 0, inserts }]);
}

// EXTERNAL MODULE: ./build/shared/domain/patch.js
var patch = __webpack_require__(5267);
// EXTERNAL MODULE: ./build/shared/domain/tracker.js
var domain_tracker = __webpack_require__(2073);
// EXTERNAL MODULE: ./build/shared/proposal-options.js
var proposal_options = __webpack_require__(683);
// EXTERNAL MODULE: ./build/template-check/check.js
var check = __webpack_require__(7138);
// EXTERNAL MODULE: ./build/cli/files.js
var files = __webpack_require__(2566);
// EXTERNAL MODULE: ./build/cli/format/changes.js
var changes = __webpack_require__(8180);
// EXTERNAL MODULE: ./build/cli/preparation.js + 2 modules
var cli_preparation = __webpack_require__(7493);
// EXTERNAL MODULE: ./build/cli/terminal.js
var cli_terminal = __webpack_require__(8565);
// EXTERNAL MODULE: ./build/cli/writing.js
var writing = __webpack_require__(2857);
;// CONCATENATED MODULE: ./build/cli/commands/migrate.js
// How would these proposals carry their metadata in the other format? Shows the difference of each file; writes it only where that is asked for.


















async function migrate(args, terminal) {
    const preparation = (0,cli_preparation/* prepare */.iA)(args, terminal);
    const plans = preparation.jobs.map((job) => plan(job, args, preparation));
    const paint = (0,cli_terminal/* painter */.C)(terminal);
    const reports = plans.map(({ path, state, said, patch }) => ({ path, state, said, patch }));
    if (args.format !== 'json') {
        for (const { path, state, said, patch } of reports)
            terminal.stdout.write(`${(0,changes/* renderChange */.v)({ path: `${path}  ${state}`, said, patch }, paint)}\n`);
    }
    if (args.write)
        (0,writing/* replaceFiles */.sk)(plans.flatMap(({ replacement }) => replacement ?? []));
    if (args.format === 'json') {
        const files = reports.map(({ patch, ...rest }) => ({
            ...rest,
            ...(patch.length > 0 ? { patch: `${patch.join('\n')}\n` } : {}),
        }));
        terminal.stdout.write(`${JSON.stringify({ schema: 1, to: args.to, written: args.write, files }, null, 2)}\n`);
    }
    else
        terminal.stdout.write(`${summary(reports, args)}\n`);
    return reports.some(({ state }) => state === 'refused') ? 1 : 0;
}
function plan(job, args, { shared }) {
    const { path, kind, file, tracker } = job;
    const none = { path, patch: [] };
    if (kind === 'appendix')
        return {
            ...none,
            state: 'unchanged',
            said: ['An appendix carries no metadata: only the proposal does.'],
        };
    const read = (0,files/* readBytes */.io)(file);
    const source = 'unreadable' in read ? read : read.source;
    if ('unreadable' in source || 'unreadable' in read)
        return {
            ...none,
            state: 'refused',
            said: 'unreadable' in source ? [source.unreadable.message, source.unreadable.hint] : [],
        };
    const { text } = source;
    if ((0,hazard/* isHazardous */.e)(text))
        return {
            ...none,
            state: 'refused',
            said: ['It is nested too deeply, or too long.', 'Migrate it by hand.'],
        };
    const created = args.to === 'front-matter' ? dayOfFirstCommit(file) : undefined;
    const own = {
        path,
        kind,
        text,
        options: (0,proposal_options/* proposalOptions */.T)(shared.config),
        template: shared.template,
        known: { ...(tracker ? knownFrom(tracker) : {}), ...(created === undefined ? {} : { created }) },
    };
    const made = args.to === 'front-matter' ? toFrontMatter(own) : toTargetLines(own);
    if ('already' in made)
        return { ...none, state: 'unchanged', said: [made.already] };
    if ('refused' in made)
        return { ...none, state: 'refused', said: [made.refused, made.hint] };
    return {
        path,
        state: 'migrated',
        said: [...made.notes, ...moreAsked(own, (0,domain_draft/* draftText */.Fd)(made.draft), shared)],
        patch: (0,patch/* patchOf */.g)(path, text, made.draft),
        replacement: { file, path, before: read.bytes, after: (0,domain_draft/* renderDraft */.WY)(made.draft, read.bytes) },
    };
}
/** The other format may have sections of its own in the template. */
function moreAsked({ path, kind, text }, after, shared) {
    const missing = (some) => (0,check/* checkProposal */.R)({ path, kind, head: { text: some }, base: 'unknown' }, shared).findings.filter(({ rule }) => rule === 'section-required').length;
    return missing(after) > missing(text)
        ? ['With target lines the template asks for more: `enhancements check --fix` adds it.']
        : [];
}
function summary(reports, { to, write }) {
    const by = (state) => reports.filter((report) => report.state === state).length;
    const migrated = `${(0,words/* count */.U9)(by('migrated'), 'file')} ${write ? 'changed' : 'would be changed'} to ${to}`;
    const rest = [
        by('unchanged') > 0 ? `${by('unchanged')} left as they are` : '',
        by('refused') > 0 ? `${by('refused')} refused` : '',
    ].filter((part) => part !== '');
    const next = !write && by('migrated') > 0 ? ' Write them with --write.' : '';
    return `${[migrated, ...rest].join(', ')}.${next}`;
}
/** What a tracking issue says about its proposal beyond the targets, which are only its wish. */
function knownFrom(tracker) {
    const said = (name) => ((0,domain_tracker/* trackerField */.vF)(tracker, name)?.lines ?? []).map(({ text }) => text.trim()).filter(content/* isVisible */.zN);
    const logins = (name) => [
        ...new Set(said(name).flatMap((line) => line.match(/@[A-Za-z\d](?:[A-Za-z\d]|-(?=[A-Za-z\d])){0,38}/g) ?? [])),
    ];
    const [gate, more] = said('Feature Gate');
    const { stage } = (0,domain_target/* stageOf */.gV)(said('Current Feature Stage')[0] ?? '');
    const title = tracker.title.replace(/^\s*[A-Za-z]{1,10}[\s#-]*\d{1,9}\s*[:.–—-]*\s*/, '').trim();
    return {
        authors: logins('Primary contact (assignee)'),
        reviewers: logins('Reviewers'),
        approvers: logins('Approvers'),
        ...(gate !== undefined && more === undefined && /^`?\w+`?$/.test(gate)
            ? { featureGate: gate.replaceAll('`', '') }
            : {}),
        ...(stage ? { stage } : {}),
        ...(title === '' ? {} : { title }),
    };
}
/** When the file came into the repository, also under another name; undefined outside of one, and where git does not know. */
function dayOfFirstCommit(file) {
    const git = (...args) => (0,external_node_child_process_.execFileSync)('git', ['-C', (0,external_node_path_.dirname)(file), ...args], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
    try {
        // The oldest commit of a shallow clone seems to add every file.
        if (git('rev-parse', '--is-shallow-repository') !== 'false')
            return undefined;
        const days = git('log', '--follow', '--diff-filter=A', '--format=%as', '--', file).split('\n');
        const day = days.at(-1) ?? '';
        return /^\d{4}-\d\d-\d\d$/.test(day) ? day : undefined;
    }
    catch {
        return undefined;
    }
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


/***/ })

};
