// What is written to the mailing list at the enhancement freeze? A mail that is ready to send: who is accepted, what comes next, how to ask for more time (W-8).

import { codeSpan } from '../../shared/domain/safe-markdown.ts';
import { count, plainLine, shorten } from '../../shared/domain/words.ts';
import type { Roadmap, RoadmapEntry, RoadmapStage } from '../../shared/generated/roadmap.types.ts';
import type { ReportRelease, WeeklyReport } from '../../shared/generated/weekly-report.types.ts';
import { momentsOf, STAGE_WORDS, STAGES, sigSaid, timeSaid } from '../vocabulary.ts';
import { headlineOf, sigsOf } from './roadmap.ts';
import { wrap } from './wrap.ts';

export interface Announcement {
  readonly schema: 1;
  readonly release: string;
  /** The name of the list, as the configuration has it. */
  readonly to?: string;
  readonly subject: string;
  /** Plain text in lines of at most 72 characters; addresses stand whole. */
  readonly body: string;
  /** False before the enhancement freeze: more may be accepted until then. */
  readonly isFinal: boolean;
}

export function announcementOf(
  roadmap: Roadmap,
  { mailingList, releases }: Pick<WeeklyReport, 'mailingList' | 'releases'>,
): Announcement {
  const { release, series, accepted, phase } = roadmap;
  const known = releases.find(({ name }) => name === release);
  const isFinal = phase !== 'planning' && phase !== 'unscheduled';
  const blocks = [
    'Hello,',
    wrap(`${isFinal ? '' : 'Draft. '}${greeting(roadmap)}`),
    ...(accepted.length > 0
      ? [
          wrap(
            `They are the project's priority for this release: please give the pull requests that implement them your reviews first.`,
          ),
        ]
      : []),
    ...sigsOf(accepted).map(({ sig, entries }) =>
      [heading(sigSaid(sig)), ...stagesOf(entries, roadmap)].join('\n\n'),
    ),
    ...pendingOf(roadmap),
    [heading('Dates'), renderDates(known)].join('\n\n'),
    [heading('Exceptions'), exceptionsOf(roadmap)].join('\n\n'),
    wrap(roadmap.note),
    wrap(`The proposals: ${roadmap.server}/${roadmap.repository}`),
  ];
  return {
    schema: 1,
    release,
    ...(mailingList === undefined ? {} : { to: mailingList }),
    subject: `${isFinal ? '' : 'Draft: '}[${release}] ${isFinal ? 'Enhancement freeze: ' : ''}${accepted.length === 0 ? `no ${series}` : count(accepted.length, series)} accepted`,
    body: `${blocks.join('\n\n')}\n`,
    isFinal,
  };
}

/** The mail as a person reads it before it is sent. */
export function renderMail({ to, subject, body }: Announcement): string {
  return `${to === undefined ? '' : `To: ${plainLine(to)}\n`}Subject: ${subject}\n\n${body}`;
}

/** An issue in which the mail waits for somebody who sends it: on the day of the freeze nobody has to remember. */
export function renderAnnouncementIssue(announcement: Announcement): { title: string; body: string } {
  const { release, to, subject, body, isFinal } = announcement;
  // In a fence nobody is pinged and nothing is linked; it is longer than any run of backticks inside.
  const longest = Math.max(2, ...[...body.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const list = to === undefined ? 'the mailing list' : codeSpan(to);
  const { text, isWhole } = withinIssue(body.trimEnd());
  return {
    title: `Announce what is accepted for ${release}`,
    body: [
      isFinal
        ? `The enhancement freeze of ${release} has begun. Send this mail to ${list}, and close this issue.`
        : `A draft: the enhancement freeze of ${release} has not begun, and more may be accepted until then.`,
      `Subject: ${codeSpan(subject)}`,
      ...(isWhole
        ? []
        : [
            `The mail is longer than an issue may be: this is its beginning. ${codeSpan(`enhancements announce ${release}`)} at a terminal prints all of it.`,
          ]),
      `${fence}text\n${text}\n${fence}`,
    ].join('\n\n'),
  };
}

/** GitHub takes 65,536 characters, of which what stands around the mail needs a few. */
const LONGEST_MAIL = 64_000;

function withinIssue(body: string): { readonly text: string; readonly isWhole: boolean } {
  if (body.length <= LONGEST_MAIL) return { text: body, isWhole: true };
  return { text: body.slice(0, body.lastIndexOf('\n', LONGEST_MAIL)), isWhole: false };
}

function greeting({ release, dates, ...rest }: Roadmap): string {
  const freeze = dates.enhancementFreeze;
  const said = headlineOf({ release, ...rest });
  if (!freeze) return said;
  const verb = rest.phase === 'planning' ? 'is' : 'was';
  return `The enhancement freeze of ${release} ${verb} on ${freeze.day}. ${said}`;
}

function heading(text: string): string {
  return `${text}\n${'-'.repeat([...text].length)}`;
}

function stagesOf(entries: readonly RoadmapEntry[], roadmap: Roadmap): string[] {
  const at = (stage: RoadmapStage) => entries.filter(({ stages: [first] }) => first === stage);
  return STAGES.flatMap((stage) => {
    const found = at(stage);
    if (found.length === 0) return [];
    const items = found.map((entry) => {
      const isLate =
        entry.exceptions.some(({ freeze }) => freeze === 'enhancement') && !isInTime(entry, roadmap);
      return item(entry, isLate ? ' (by an exception)' : '', roadmap);
    });
    return [[STAGE_WORDS[stage], ...items].join('\n')];
  });
}

/** Leave that was asked for and not needed is nobody's news. */
function isInTime({ since }: RoadmapEntry, { dates: { enhancementFreeze } }: Roadmap): boolean {
  return since !== undefined && enhancementFreeze !== undefined && since < enhancementFreeze.at;
}

type Named = Pick<RoadmapEntry, 'number' | 'title' | 'address'>;

function item({ number, title, address }: Named, note: string, { series, accepted, open }: Roadmap): string {
  const digits = Math.max(...[...accepted, ...open].map((each) => `${each.number}`.length));
  const lead = `  ${series} ${`${number}`.padEnd(digits)}  `;
  // The address has a line of its own, so that mail programs see where it ends.
  return `${wrap(`${shorten(plainLine(title), LONGEST_TITLE)}${note}`, lead)}\n${' '.repeat(lead.length)}${plainAddress(address)}`;
}

const LONGEST_TITLE = 200;

/** Who has leave to be accepted later: readers of the list ask for them. */
function pendingOf(roadmap: Roadmap): string[] {
  const { open, release } = roadmap;
  const waiting = open.filter(({ exceptions }) => exceptions.length > 0);
  if (waiting.length === 0) return [];
  const lines = waiting.map((each) => {
    const until = each.exceptions[0]?.until;
    return item(each, until === undefined ? '' : ` (until ${until})`, roadmap);
  });
  const said = `${count(waiting.length, 'further proposal')} may still be accepted for ${release}:`;
  return [[heading('With an exception'), wrap(said), lines.join('\n')].join('\n\n')];
}

function renderDates(release: ReportRelease | undefined): string {
  const moments = release ? momentsOf(release).filter(({ id }) => id !== 'enhancement-freeze') : [];
  if (moments.length === 0) return wrap(plainLine(release?.problem ?? 'They are not published yet.'));
  return moments
    .map(({ id, name, day, at }) => {
      const meaning = id === 'code-freeze' ? ': what implements these proposals is merged by then' : '';
      const end = id === 'code-freeze' && at !== undefined ? `, until ${timeSaid(at)}` : '';
      return wrap(`${name}${end}${meaning}`, `  ${day}  `);
    })
    .join('\n');
}

/** README, "How to ask for exception?"; F-5. */
function exceptionsOf({ dates, phase, release }: Roadmap): string {
  const freeze = dates.codeFreeze && phase !== 'stabilisation' ? 'code freeze' : 'a freeze';
  return [
    wrap(
      `Who cannot make ${freeze} of ${release}, or was not accepted in time, asks for an exception with a mail to this list, before the freeze or after it. It says`,
    ),
    [
      wrap('why the exception is needed,', '  - '),
      wrap('how much more time is needed,', '  - '),
      wrap(
        'what the impact is if it is not granted: on graduation, on the maturity of the feature, on users.',
        '  - ',
      ),
    ].join('\n'),
    wrap('The release team or the maintainers decide.'),
  ].join('\n\n');
}

/** An address as one word; what is none is left out. */
function plainAddress(address: string): string {
  const line = plainLine(address);
  return /^https?:\/\/\S+$/.test(line) ? line : '';
}
