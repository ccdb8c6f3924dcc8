// What does somebody at the page want to do? Reads the fields of a form; what cannot be done is said, with what can.

import { type Day, dayAt } from '../../actions/shared/domain/zone.ts';
import { UserError } from '../../actions/shared/errors.ts';
import { HOUR, MINUTE } from '../github/clock.ts';
import { pullFiles } from '../github/deeds/pulls.ts';
import type { Comment, Issue, PlainIssue, Pull } from '../github/state/model.ts';
import { CURRENT } from '../seed/schedules.ts';
import { changesAt, standingOf, textAt } from './heads.ts';
import { ledgerEntryIn, recordIn } from './ledger.ts';
import type { Happening, Lighthouse } from './lighthouse.ts';
import { pathOf } from './places.ts';
import { sectionAt, withSection } from './section.ts';
import { codeFreezeOf, freezeOf, nextMonday, renderInstant } from './when.ts';
import { called, mayGrant, somebody } from './who.ts';

export interface Acted {
  readonly happening: Happening;
  /** Where to look; none where it is the page that one came from. */
  readonly look?: string;
  /** Who acted. */
  readonly as?: string;
}

type Fields = URLSearchParams;
/** A comment on GitHub holds no more. */
const LONGEST_COMMENT = 65_536;
/** The suite reads no larger proposal. */
const LONGEST_SECTION = 262_144;

/** Throws a {@link UserError} for what cannot be done. */
export async function act(lighthouse: Lighthouse, fields: Fields): Promise<Acted> {
  const deed = fields.get('do') ?? '';
  const known = Object.hasOwn(DEEDS, deed) ? DEEDS[deed] : undefined;
  if (!known) {
    throw new UserError(
      `'${deed}' is nothing that can be done here.`,
      `Use the forms of the pages; they know: ${Object.keys(DEEDS).join(', ')}.`,
    );
  }
  return known(lighthouse, fields);
}

const DEEDS: Readonly<Record<string, (lighthouse: Lighthouse, fields: Fields) => Promise<Acted>>> = {
  say,
  unsay,
  push,
  rebase,
  label,
  grant,
  merge,
  record,
  clock,
  sweep,
};

const COMMANDS: Readonly<Record<string, string>> = {
  comment: '',
  lgtm: '/lgtm',
  cancel: '/lgtm cancel',
  veto: '/veto',
  unveto: '/veto cancel',
};

async function say(lighthouse: Lighthouse, fields: Fields): Promise<Acted> {
  const issue = issueOf(lighthouse, fields);
  const as = personOf(fields);
  const text = textOf(fields, LONGEST_COMMENT, 'a comment on GitHub holds');
  const way = fields.get('way') ?? 'comment';
  const who = called(as);
  const where = `#${issue.number}`;
  if (way === 'approve' || way === 'request-changes') {
    const pull = openPull(issue);
    if (pull.author?.login === as && way === 'approve')
      throw new UserError('GitHub lets nobody approve a pull request of their own.', 'Choose somebody else.');
    const state = way === 'approve' ? 'APPROVED' : 'CHANGES_REQUESTED';
    const sentence = `${who} ${way === 'approve' ? 'approves' : 'requests changes on'} ${where}.`;
    const happening = await lighthouse.happen(sentence, ({ review }) => review(as, pull, state, text));
    return { happening, look: pathOf(issue, lighthouse), as };
  }
  const command = Object.hasOwn(COMMANDS, way) ? COMMANDS[way] : undefined;
  if (command === undefined)
    throw new UserError(`'${way}' is no way to say something.`, 'Use a button of the form.');
  // A veto says why on its own line; everything else stands on a line before the command.
  const body =
    way === 'veto'
      ? `/veto ${text.replace(/\s+/g, ' ').trim()}`.trim()
      : [text.trim(), command].filter(Boolean).join('\n');
  if (body === '') throw new UserError('There is nothing to say.', 'Write something into the text.');
  const sentence = `${who} says on ${where}: \`${body.replace(/[\s`]+/g, ' ').slice(0, 80)}\`.`;
  const happening = await lighthouse.happen(sentence, (doing) => doing.say(as, issue, body));
  return { happening, look: pathOf(issue, lighthouse), as };
}

async function unsay(lighthouse: Lighthouse, fields: Fields): Promise<Acted> {
  const found = lighthouse.github.world.byId.get(Number(fields.get('comment'))) as
    | Partial<Comment>
    | undefined;
  const comment = found?.kind === 'IssueComment' ? (found as Comment) : undefined;
  if (!comment?.issue.comments.includes(comment) || !somebody(comment.author?.login ?? ''))
    throw new UserError('There is no such comment.', 'It may have been taken back already.');
  const sentence = `${called(comment.author?.login ?? '')} takes a comment on #${comment.issue.number} back.`;
  const happening = await lighthouse.happen(sentence, (doing) => doing.unsay(comment));
  return { happening, look: pathOf(comment.issue, lighthouse) };
}

async function push(lighthouse: Lighthouse, fields: Fields): Promise<Acted> {
  const pull = openPull(issueOf(lighthouse, fields));
  const path = fields.get('path') ?? '';
  if (fields.get('head') !== pull.head.sha)
    throw new UserError(
      `#${pull.number} was pushed to since this form was opened.`,
      'Open the section once more.',
    );
  if (!pullFiles(pull).some((file) => file.path === path && file.status !== 'removed'))
    throw new UserError(`#${pull.number} changes no such file.`, 'Open a section of the files on its page.');
  const text = textAt(pull, path);
  const section = sectionAt(text, Number(fields.get('line')));
  if (!section) throw new UserError('There is no section on this line.', 'Open the section once more.');
  const whole = withSection(text, section, textOf(fields, LONGEST_SECTION, 'the suite reads'));
  const heading = (text.split('\n')[section.from - 1] ?? '').replace(/^#+\s*/, '').replaceAll('`', '');
  const sentence = `${called(pull.author?.login ?? 'ghost')} changes the section \`${heading}\` of #${pull.number}, and pushes.`;
  const happening = await lighthouse.happen(sentence, (doing) => doing.push(pull, { [path]: whole }));
  return { happening, look: pathOf(pull, lighthouse) };
}

async function rebase(lighthouse: Lighthouse, fields: Fields): Promise<Acted> {
  const pull = openPull(issueOf(lighthouse, fields));
  const sentence = `${called(pull.author?.login ?? 'ghost')} rebases #${pull.number}, and changes nothing.`;
  const happening = await lighthouse.happen(sentence, (doing) => doing.forcePush(pull, changesAt(pull)));
  return { happening, look: pathOf(pull, lighthouse) };
}

async function label(lighthouse: Lighthouse, fields: Fields): Promise<Acted> {
  const pull = openPull(issueOf(lighthouse, fields));
  const as = personOf(fields);
  const name = fields.get('label') ?? '';
  if (!pull.repository.labels.has(name.toLowerCase()))
    throw new UserError('There is no such label.', 'Choose one of the list.');
  const isSet = !pull.labels.some((each) => each.name === name);
  const sentence = `${called(as)} ${isSet ? 'sets' : 'takes away'} the label \`${name}\` on #${pull.number}.`;
  const happening = await lighthouse.happen(sentence, (doing) => doing.label(as, pull, name, isSet));
  return { happening, look: pathOf(pull, lighthouse), as };
}

async function grant(lighthouse: Lighthouse, fields: Fields): Promise<Acted> {
  const pull = openPull(issueOf(lighthouse, fields));
  const as = personOf(fields);
  const until = dayOf(fields);
  const sentence = `${called(as)} says on #${pull.number}: \`/exception grant until ${until}\`.`;
  const before = standingOf(pull, 'freeze')?.words;
  const happening = await lighthouse.happen(sentence, async (doing) => {
    await doing.say(as, pull, `/exception grant until ${until}`);
    const now = standingOf(pull, 'freeze');
    // What the gate answers is seen there.
    if (now?.words !== before) return undefined;
    if (!mayGrant(as)) return `${called(as)} may not grant it: the release team and the maintainers may.`;
    return now?.state === 'success'
      ? `Nothing holds #${pull.number} now. The word stays, and counts if a freeze holds it by the end of ${until}.`
      : undefined;
  });
  return { happening, look: pathOf(pull, lighthouse), as };
}

async function merge(lighthouse: Lighthouse, fields: Fields): Promise<Acted> {
  const pull = openPull(issueOf(lighthouse, fields));
  const way = fields.get('way');
  if (way !== 'queue' && way !== 'force')
    throw new UserError(`'${way}' is no way to merge.`, 'Use a button of the form.');
  const happening =
    way === 'force'
      ? await lighthouse.happen(`Ida merges #${pull.number} past branch protection.`, (doing) =>
          doing.force(pull),
        )
      : await lighthouse.happen(`#${pull.number} is to be merged when all is green.`, async (doing) => {
          const stopped = await doing.land(pull);
          return stopped === undefined ? undefined : `It is not merged: ${stopped}.`;
        });
  return { happening, look: pathOf(pull, lighthouse) };
}

async function record(lighthouse: Lighthouse, fields: Fields): Promise<Acted> {
  const issue = issueOf(lighthouse, fields);
  const entry = issue.kind === 'Issue' ? ledgerEntryIn(issue) : undefined;
  if (entry === undefined)
    throw new UserError('This issue has no entry for the ledger.', 'The release team decides on it first.');
  const { home } = lighthouse;
  const happening = await lighthouse.happen(
    'Ida records the exception in `exceptions.yaml`.',
    async (doing) => {
      await doing.commit(home, recordIn(home, entry));
      await doing.sweep(home);
    },
  );
  return { happening, look: '/' };
}

async function clock(lighthouse: Lighthouse, fields: Fields): Promise<Acted> {
  const now = lighthouse.github.clock.now();
  const places: Readonly<Record<string, number>> = {
    hour: now + HOUR,
    day: now + 24 * HOUR,
    week: nextMonday(now),
    freeze: freezeOf(lighthouse, CURRENT) + 7 * MINUTE,
    'code-freeze': codeFreezeOf(lighthouse, CURRENT) + 7 * MINUTE,
  };
  const to = new Map(Object.entries(places)).get(fields.get('to') ?? '');
  if (to === undefined || to <= now)
    throw new UserError(
      'That instant has passed already.',
      'Time goes forward here; a scene, or `Begin anew`, has a fresh clock.',
    );
  const happening = await lighthouse.happen(
    `It is ${renderInstant(to)}: the schedule runs what is due.`,
    () => lighthouse.passTo(to),
  );
  return { happening };
}

async function sweep(lighthouse: Lighthouse): Promise<Acted> {
  const happening = await lighthouse.happen('A quarter of an hour later the sweep comes by.', () =>
    lighthouse.passTo(lighthouse.github.clock.now() + 15 * MINUTE),
  );
  return { happening };
}

function issueOf({ home, source }: Lighthouse, fields: Fields): Issue {
  const repository = fields.get('repo') === 'code' ? source : home;
  const number = fields.get('pull') ?? fields.get('issue') ?? '';
  const found = /^\d{1,9}$/.test(number) ? repository.issues.get(Number(number)) : undefined;
  if (!found) throw new UserError('There is no such issue or pull request.', 'Open it from the list.');
  return found;
}

function openPull(issue: PlainIssue | Pull): Pull {
  if (issue.kind === 'PullRequest' && issue.state === 'open') return issue;
  throw new UserError(`#${issue.number} is no open pull request.`, 'Choose an open one from the list.');
}

function personOf(fields: Fields): string {
  const login = fields.get('as') ?? '';
  if (!somebody(login))
    throw new UserError(`Nobody here is called '${login}'.`, 'Choose somebody of the list.');
  return login;
}

function textOf(fields: Fields, longest: number, whose: string): string {
  const text = (fields.get('text') ?? '').replaceAll('\r\n', '\n');
  if (text.length > longest)
    throw new UserError(`That text has ${text.length} characters; ${whose} ${longest}.`, 'Make it shorter.');
  return text;
}

function dayOf(fields: Fields): Day {
  const text = fields.get('until') ?? '';
  const instant = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(instant) || dayAt(instant, 'UTC') !== text)
    throw new UserError(`'${text}' is no day.`, 'Choose one such as 2026-12-10.');
  return text;
}
