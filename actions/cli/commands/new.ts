// How does an idea become a proposal that the check lets pass? From the template, with what is known filled in; a person is asked for the rest.

import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import {
  IDEA_QUESTIONS,
  type IdeaAnswer,
  judgeIdea,
  parseIdeaAnswers,
  renderIdea,
} from '../../shared/domain/idea.ts';
import { isLogin, normalizeLogin } from '../../shared/domain/login.ts';
import { type NewProposal, nameFrom, writeNewProposal } from '../../shared/domain/new-proposal.ts';
import { matchesGlob, parseProposalPath } from '../../shared/domain/path.ts';
import { parseNumber, parseProposal, sigName } from '../../shared/domain/proposal.ts';
import { parseRelease, type Release, renderRelease } from '../../shared/domain/release.ts';
import { type Stage, stageOf } from '../../shared/domain/target.ts';
import { readTemplateText } from '../../shared/domain/template-text.ts';
import { enumerate, plainLine } from '../../shared/domain/words.ts';
import { UserError } from '../../shared/errors.ts';
import { proposalOptions } from '../../shared/proposal-options.ts';
import type { Arguments } from '../arguments.ts';
import { type Asking, ask, askUntil } from '../asking.ts';
import { type ClashSource, clashesInTree, findClashes } from '../clashes.ts';
import type { NumbersOnGitHub } from '../clashes-on-github.ts';
import { pathBelow } from '../files.ts';
import { renderNext } from '../format/next.ts';
import { printable } from '../format/text.ts';
import type { ExitCode } from '../main.ts';
import { findTemplate, releaseOf } from '../preparation.ts';
import { askSections, findingsOf, sectionsOf } from '../section-answers.ts';
import { painter, type Terminal } from '../terminal.ts';
import { trackerAddress } from '../tracker-address.ts';
import { findTree } from '../tree.ts';
import { createFile } from '../writing.ts';

export async function newProposal(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const cwd = terminal.cwd();
  const tree = findTree(cwd, cwd, args.config);
  const { text, title: series } = findTemplate(args, tree, cwd);
  const config = series ? { ...tree.config, proposals: { ...tree.config.proposals, series } } : tree.config;
  const template = readTemplateText(text);
  const paint = painter(terminal);
  const talk = new Map<string, readonly string[]>();
  let asked: Promise<NumbersOnGitHub> | undefined;
  // What talks to GitHub is heavy: it is loaded when a number is there, and asked once.
  const onGitHub = () =>
    (asked ??= import('../clashes-on-github.ts').then(({ numbersOnGitHub }) =>
      numbersOnGitHub(args, terminal, config.proposals),
    ));
  const asking: Asking = { args, terminal, paint, config, tree, template, talk, onGitHub };
  if (args.paths.length > 1)
    throw new UserError(
      'The title has several parts.',
      'Put it in quotes: `enhancements new "Memory lease"`.',
    );

  if (tree.notice && terminal.ask) terminal.stdout.write(`${tree.notice}\n`);
  await considerIdea(asking);
  const title = await titleOf(asking);
  releaseOf(args.release);
  const number = await numberOf(asking);
  const sig = await sigOf(asking);
  const path = pathOf(title, number, sig, asking);
  const proposal: NewProposal = {
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
  const parsed = parseProposal(path, 'proposal', written, proposalOptions(config));
  if (parsed.title?.number !== number || parsed.title.text === '')
    throw new UserError(`'${printable(title)}' cannot stand in a heading.`, 'Use a title of plain words.');
  const numbers = printable((await onGitHub()).said(number));
  if (args.dryRun) {
    terminal.stdout.write(written);
    terminal.stderr.write(`${numbers}\n`);
  } else {
    const file = join(tree.top, path);
    createFile(file, new TextEncoder().encode(written), path);
    const name = `${proposal.series}-${number}`;
    const findings = findingsOf(written, path, asking);
    terminal.stdout.write(renderNext({ path: pathBelow(cwd, file), name, title, numbers, findings }, paint));
  }
  return 0;
}

async function considerIdea(asking: Asking): Promise<void> {
  const { args, terminal, paint, talk } = asking;
  let answers: IdeaAnswer[] | undefined;
  if (args.idea !== undefined) {
    answers = parseIdeaAnswers(args.idea);
    if (!answers) {
      throw new UserError(
        `'${args.idea}' are no answers.`,
        `Write y, n or ? for each of the ${IDEA_QUESTIONS.length} questions in docs/authoring.md, such as \`--idea yynn??n\`.`,
      );
    }
  } else if (terminal.ask) {
    terminal.stdout.write(
      `${paint('bold', 'Is it an enhancement?')} Answer y, n, or ? where you are not sure.\n`,
    );
    answers = [];
    for (const { text } of IDEA_QUESTIONS) answers.push(answerOf(await ask(`  ${text} `, asking)));
    talk.set('idea', ['--idea', answers.map((answer) => (answer === 'unsure' ? '?' : answer[0])).join('')]);
  }
  if (!answers) return;
  const verdict = judgeIdea(answers);
  const sig =
    args.sig === undefined ? 'the SIG that you have spoken to about it' : `SIG ${sigName(args.sig)}`;
  terminal.stdout.write(
    `${paint(verdict.answer === 'yes' ? 'green' : 'yellow', printable(renderIdea(verdict, sig)))}\n`,
  );
  if (verdict.answer === 'yes' || !terminal.ask || args.idea !== undefined) return;
  if (/^n/i.test(await ask('Write the proposal all the same? [Y/n] ', asking)))
    throw new UserError(
      'Nothing was written.',
      'Ask the SIG, or open an issue in the repository of the code.',
    );
}

function answerOf(text: string): IdeaAnswer {
  return /^y/i.test(text) ? 'yes' : /^n/i.test(text) ? 'no' : 'unsure';
}

async function titleOf(asking: Asking): Promise<string> {
  const { args, terminal, config } = asking;
  const form = new RegExp(`^${config.proposals.series}[\\s#-]*\\d{0,9}\\s*[:.–—-]+\\s*`, 'i');
  const read = (text: string) => {
    const title = plainLine(text).replace(form, '');
    if (title !== '') return title;
    throw new UserError(
      'The proposal needs a title.',
      'Write `enhancements new "Memory lease for paused machines"`.',
    );
  };
  const [given] = args.paths;
  if (given === undefined && terminal.ask)
    return askUntil('', 'Title, short and descriptive: ', read, asking);
  return read(given ?? '');
}

async function numberOf(asking: Asking): Promise<number> {
  const { args, terminal, config, tree, onGitHub } = asking;
  const { series, root } = config.proposals;
  const address = trackerAddress(asking);
  const where =
    address === undefined ? `, from the template "${series}" of the repository's issues` : `, at ${address}`;
  const hint = `Open the tracking issue first${where}: its number is that of the ${series}.`;
  const read = async (text: string) => {
    const number = parseNumber(text);
    if (number === undefined || number === 0) {
      const what = text === '' ? 'The proposal needs a number.' : `'${printable(text)}' is no number.`;
      throw new UserError(what, `${hint} Write \`--number 42\`.`);
    }
    const sources: ClashSource[] = [async (each) => (await onGitHub()).clashes(each)];
    if (existsSync(join(tree.top, root))) sources.unshift(clashesInTree(tree.top, config.proposals));
    const clashes = await findClashes(number, sources);
    if (clashes.length === 0) return number;
    throw new UserError(
      `The number ${number} is taken by ${printable(enumerate(clashes.map(({ what }) => what)))}.`,
      'Is it the same proposal? Then change it there. Otherwise take the number of your own tracking issue.',
    );
  };
  if (args.number !== undefined || !terminal.ask) return read(args.number ?? '');
  terminal.stdout.write(`${hint}\n`);
  return askUntil('--number', 'Number of the tracking issue: ', read, asking);
}

/** As the folder spells it; undefined where paths name no SIG. */
async function sigOf(asking: Asking): Promise<string | undefined> {
  const { args, terminal, config, tree } = asking;
  const { root, path, template } = config.proposals;
  const inPath = path.startsWith('{sig}/');
  const folders = inPath
    ? foldersIn(join(tree.top, root)).filter((name) => !template.startsWith(`${root}/${name}/`))
    : [];
  const known = [...new Set([...config.requiredSigs.map((name) => `sig-${name}`), ...folders])].sort();
  const isAbout = (name: string) =>
    config.proposals.meta.some((glob) => matchesGlob(`${root}/${name}/1-name/proposal.md`, glob));
  const sigs = known.filter((name) => !isAbout(name)).map(printable);
  const others = known.filter(isAbout).map((name) => `${printable(name)}: about the process itself`);
  const names = [sigs.join(', '), ...others].join('; or ');
  const read = (given: string) => {
    if (given === '' && !inPath) return undefined;
    const sig = known.find(
      (name) => name.toLowerCase() === given.toLowerCase() || sigName(name) === sigName(given),
    );
    if (sig !== undefined) return inPath ? sig : undefined;
    const folder = `${root}/sig-${sigName(given).replace(/[^\w-]/g, '') || '<name>'}`;
    throw new UserError(
      given === '' ? 'Which SIG owns the proposal?' : `There is no SIG '${printable(given)}' here.`,
      `Known are ${names}: write \`--sig ${sigName(known.find((name) => name.startsWith('sig-')) ?? 'compute')}\`. A SIG that has no proposal yet gets its folder first: mkdir ${folder}`,
    );
  };
  if (args.sig !== undefined || !inPath || !terminal.ask) return read(args.sig ?? '');
  return askUntil('--sig', `Owning SIG (${names}): `, read, asking);
}

function foldersIn(folder: string): string[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name);
}

function pathOf(title: string, number: number, sig: string | undefined, { args, config }: Asking): string {
  const name = args.name ?? nameFrom(title);
  const parts: Readonly<Record<string, string>> = {
    number: String(number),
    name,
    ...(sig === undefined ? {} : { sig }),
  };
  const { root } = config.proposals;
  const path = `${root}/${config.proposals.path.replace(/\{(\w+)\}/g, (whole, part: string) => parts[part] ?? whole)}`;
  if (name !== '' && !path.includes('{') && parseProposalPath(path, config.proposals)) return path;
  throw new UserError(
    name === ''
      ? 'The title gives no name for the folder.'
      : `'${printable(path)}' is no path of a proposal.`,
    'Give the name with --name: lower-case letters, digits and single hyphens, such as `--name memory-lease`.',
  );
}

async function authorsOf(asking: Asking): Promise<readonly string[]> {
  const { args, terminal, template } = asking;
  const has = template.document.frontMatter?.text.split('\n').some((line) => line.startsWith('authors:'));
  if (args.author.length > 0 || !has || !terminal.ask) return args.author.map(loginOf);
  const read = (text: string) => (text === '' ? [] : [loginOf(text)]);
  return askUntil('--author', 'Your login on GitHub (Enter: later): ', read, asking);
}

function loginOf(text: string): string {
  if (isLogin(normalizeLogin(text))) return text.trim();
  throw new UserError(
    `'${printable(text)}' is no login of GitHub.`,
    'Write it as `--author @ada`: letters, digits and single hyphens.',
  );
}

async function targetsOf(asking: Asking): Promise<ReadonlyMap<Stage, string>> {
  const { args, terminal, template } = asking;
  const has = template.template.metadata !== undefined;
  if (args.target.length > 0 || !has || !terminal.ask) return new Map(args.target.map(targetOf));
  const read = (text: string) => (text === '' ? [] : [targetOf(text)]);
  const planned = await releasePlanned(asking);
  const such = planned ? `${renderRelease(planned)}, which is planned now` : 'v1.10';
  // Target lines are a section that must say something; front matter may name none.
  const isNeeded = template.template.sections.some(({ role }) => role === 'targets');
  const later = isNeeded ? 'later; it does not pass without one' : 'none yet';
  const question = `Release that alpha is planned for, such as ${such} (Enter: ${later}): `;
  return new Map(await askUntil('--target', question, read, asking));
}

/** As it was said, else as the schedules say it, where they can be asked; nobody has to know it. */
async function releasePlanned({ args, terminal, config }: Asking): Promise<Release | undefined> {
  const said = releaseOf(args.release);
  if (said || !config.releases.schedule) return said;
  const { releasePlannedOnGitHub } = await import('../clashes-on-github.ts');
  return releasePlannedOnGitHub(args, terminal, config);
}

/** `beta=v1.10`; a release alone is for alpha, where proposals begin. */
function targetOf(text: string): [Stage, string] {
  const [name = '', value = ''] = text.includes('=') ? text.split('=') : ['alpha', text];
  const { stage } = stageOf(name);
  const release = parseRelease(value);
  if (stage && release) return [stage, renderRelease(release)];
  throw new UserError(
    `'${printable(text)}' is no target.`,
    'Write a release, as v1.10; for another stage than alpha both, as `--target beta=v1.10`.',
  );
}

/** The day where the author is. */
function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
