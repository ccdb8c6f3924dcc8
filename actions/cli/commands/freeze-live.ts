// What would the freeze say of pull requests as they stand on GitHub: of one now, and of all of them if the next freeze were now?

import { assembleFacts } from '../../freeze-gate/facts.ts';
import { gatherFacts } from '../../freeze-gate/gather.ts';
import { freezeGate, headlineOf, judgeProposals } from '../../freeze-gate/main.ts';
import type { Config } from '../../shared/config.ts';
import { compareReleases, parseRelease, type Release, renderRelease } from '../../shared/domain/release.ts';
import { gravest } from '../../shared/domain/rule.ts';
import { renderInstant } from '../../shared/domain/zone.ts';
import { UserError } from '../../shared/errors.ts';
import type { GitHub, Pull } from '../../shared/github/github.ts';
import { gatherCalendar } from '../../shared/schedules.ts';
import { askTogether } from '../../shared/together.ts';
import { type JudgedDocument, toVerdict } from '../../shared/verdict.ts';
import type { Arguments } from '../arguments.ts';
import { printable, renderText } from '../format/text.ts';
import { configIn, judgeLive, openLive } from '../live.ts';
import type { ExitCode } from '../main.ts';
import { painter, type Terminal } from '../terminal.ts';

/** One pull request, as the gate judges it now. */
export async function freezeOfPull(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const { pull, judgement } = await judgeLive(freezeGate, 'freeze', args, terminal);
  const { verdict, headline } = judgement;
  if (args.format === 'json') terminal.stdout.write(`${JSON.stringify(verdict, null, 2)}\n`);
  else {
    const paint = painter(terminal);
    terminal.stdout.write(
      `${paint('bold', `Pull request ${pull.number}: ${printable(headline)}`)}\n\n${renderText(verdict, () => '', paint)}`,
    );
  }
  return exitOf(verdict.outcome);
}

const AT_ONCE = 8;

interface Previewed {
  readonly pull: Pull;
  readonly headline: string;
  readonly document: JudgedDocument;
}

/** Every open pull request, as if the next enhancement freeze had just begun. */
export async function previewFreeze(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const { github, configPath } = openLive(args, terminal);
  const open = await github.openPulls({
    config: configPath,
    context: freezeGate.context,
    heartbeat: freezeGate.context,
  });
  const config = configIn(open.config, configPath, open.defaultBranch.name);
  if (config.freeze.code)
    throw new UserError(
      'This repository holds code: a preview is made where the proposals are.',
      'Name the repository of the proposals with `--repository owner/name`.',
    );
  const { release, at } = await nextFreeze(github, config, args.release);
  const together = askTogether(github);
  const numbers = open.pulls.map(({ number }) => number).sort((a, b) => a - b);
  const previewed: Previewed[] = [];
  const show = progress(terminal, numbers.length);
  for (let from = 0; from < numbers.length; from += AT_ONCE) {
    show(from);
    const some = numbers.slice(from, from + AT_ONCE);
    const results = await together.sideBySide(
      some.map((number) => (own) => preview(own, number, configPath, at)),
    );
    for (const result of results) {
      if (result.status === 'rejected') throw result.reason;
      previewed.push(...result.value);
    }
  }
  show(undefined);
  const verdict = toVerdict(
    'freeze',
    previewed.map(({ document }) => document),
    [],
  );
  if (args.format === 'json') terminal.stdout.write(`${JSON.stringify(verdict, null, 2)}\n`);
  else {
    const paint = painter(terminal);
    const held = previewed.filter(
      ({ document }) => document.outcome !== 'passed' && document.outcome !== 'warning',
    );
    const lines = held.map(
      ({ pull, headline }) =>
        `  ${`#${pull.number}`.padStart(6)}  ${printable(pull.title).slice(0, 60).padEnd(60)}  ${paint('red', printable(headline))}`,
    );
    terminal.stdout.write(
      `${paint('bold', `If the enhancement freeze of ${renderRelease(release)} were now`)} (it is at ${renderInstant(at)}):\n\n` +
        `${lines.join('\n')}${lines.length > 0 ? '\n\n' : ''}${held.length} of ${numbers.length} open pull requests would be held.\n`,
    );
  }
  return exitOf(verdict.outcome);
}

async function preview(github: GitHub, number: number, configPath: string, at: number): Promise<Previewed[]> {
  const pull = await github.pull(number, configPath);
  if (pull?.state !== 'open') return [];
  const about = { pull: number, commit: pull.head.oid };
  try {
    const config = configIn(pull.config, configPath, pull.base.branch);
    const gathered = await gatherFacts(github, pull, config, at);
    if (!gathered) return [];
    const facts = assembleFacts(gathered.changes, gathered.around);
    const findings = judgeProposals(facts, config).flatMap((document) => document.findings);
    const outcome = gravest(findings.map((finding) => finding.outcome));
    return [{ pull, headline: headlineOf(facts), document: { ...about, outcome, findings, known: [] } }];
  } catch (problem) {
    // One that nobody can judge is named, and the others are judged all the same.
    if (!(problem instanceof UserError)) throw problem;
    const finding = {
      rule: 'readable',
      family: 'readable',
      outcome: 'error' as const,
      message: problem.message,
      hint: problem.hint,
      subject: `${number}`,
      reference: 'F-3',
    };
    return [
      {
        pull,
        headline: `could not tell: ${problem.message}`,
        document: { ...about, outcome: 'error', findings: [finding], known: [] },
      },
    ];
  }
}

/** Of the release that is named, or of the first that is not frozen yet. */
async function nextFreeze(
  github: GitHub,
  config: Config,
  named: string | undefined,
): Promise<{ readonly release: Release; readonly at: number }> {
  const wanted = named === undefined ? undefined : parseRelease(named);
  if (named !== undefined && !wanted)
    throw new UserError(`'${named}' is no release.`, 'Write it as `--release v1.10`.');
  const { published, known } = await gatherCalendar(github, config);
  const now = github.serverTime() ?? Date.now();
  const freezes = published.flatMap((release) => {
    const dates = known(release);
    const at = dates.state === 'known' ? dates.timeline.enhancementFreeze : undefined;
    return at === undefined ? [] : [{ release, at }];
  });
  const found = freezes.find(({ release, at }) =>
    wanted ? compareReleases(release, wanted) === 0 : at > now,
  );
  if (found) return found;
  throw new UserError(
    wanted
      ? `No enhancement freeze of ${named} is known.`
      : 'No enhancement freeze lies ahead of what is published.',
    'Name a published release with `--release v1.10`.',
  );
}

/** Only where a person looks on. */
function progress({ stderr }: Terminal, all: number): (done: number | undefined) => void {
  if (!stderr.isTTY) return () => undefined;
  return (done) => {
    stderr.write(done === undefined ? '\r\u001b[K' : `\r${done} of ${all} pull requests`);
  };
}

function exitOf(outcome: JudgedDocument['outcome']): ExitCode {
  if (outcome === 'error') return 2;
  return outcome === 'failed' || outcome === 'pending' ? 1 : 0;
}
