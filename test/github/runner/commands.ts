// What does the runner make of a line of output? Commands in both of its forms, as actions/runner reads them (ActionCommand.cs,
// ActionCommandManager.cs): `::name key=value::data` at the start of a line, `##[name key=value]data` anywhere in it.

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly title?: string;
  readonly file?: string;
  readonly line?: number;
  readonly endLine?: number;
  readonly column?: number;
  readonly endColumn?: number;
}

export interface Spoken {
  readonly annotations: readonly Annotation[];
  /** Set by the old command on standard output. */
  readonly outputs: ReadonlyMap<string, string>;
  readonly state: ReadonlyMap<string, string>;
  readonly masks: readonly string[];
  readonly debug: readonly string[];
  readonly groups: readonly string[];
  /** Commands that make the step fail or that nobody uses any more. */
  readonly refused: readonly string[];
  /** What the log shows: everything that was no command. */
  readonly lines: readonly string[];
}

interface Command {
  readonly name: string;
  readonly properties: ReadonlyMap<string, string>;
  readonly data: string;
}

/** Names compare without case. Those that only end or begin something in the log are known too. */
const KNOWN = [
  'set-env',
  'set-output',
  'save-state',
  'add-mask',
  'add-path',
  'add-matcher',
  'remove-matcher',
  'debug',
  'warning',
  'error',
  'notice',
  'group',
  'endgroup',
  'echo',
  'stop-commands',
];

type Escapes = readonly (readonly [string, string])[];
const V2_DATA: Escapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%25', '%'],
];
const V2_PROPERTY: Escapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%3A', ':'],
  ['%2C', ','],
  ['%25', '%'],
];
const V1: Escapes = [
  ['%3B', ';'],
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%5D', ']'],
  ['%25', '%'],
];

function unescaped(text: string, escapes: Escapes): string {
  return escapes.reduce((whole, [from, to]) => whole.replaceAll(from, to), text);
}

function properties(text: string, separator: string, escapes: Escapes): Map<string, string> {
  const pairs = text.split(separator).flatMap((part): [string, string][] => {
    const at = part.indexOf('=');
    return at > 0 && at < part.length - 1
      ? [[part.slice(0, at).toLowerCase(), unescaped(part.slice(at + 1), escapes)]]
      : [];
  });
  return new Map(pairs);
}

function command(
  info: string,
  data: string,
  separator: string,
  escapes: Escapes,
  dataEscapes: Escapes,
): Command {
  const space = info.indexOf(' ');
  const name = (space < 0 ? info : info.slice(0, space)).toLowerCase();
  const rest = space < 0 ? '' : info.slice(space + 1);
  return { name, properties: properties(rest, separator, escapes), data: unescaped(data, dataEscapes) };
}

/** .NET's idea of blanks: also U+0085, but not the byte order mark. */
const LEADING_BLANKS = /^(?:(?!\ufeff)\s|\u0085)+/;

function parse(line: string, known: ReadonlySet<string>): Command | undefined {
  const text = line.replace(LEADING_BLANKS, '');
  const end = text.startsWith('::') ? text.indexOf('::', 2) : -1;
  if (end >= 0) {
    const found = command(text.slice(2, end).trim(), text.slice(end + 2), ',', V2_PROPERTY, V2_DATA);
    if (known.has(found.name)) return found;
  }
  const start = line.indexOf('##[');
  const bracket = start < 0 ? -1 : line.indexOf(']', start);
  if (bracket < 0) return undefined;
  const found = command(line.slice(start + 3, bracket), line.slice(bracket + 1), ';', V1, V1);
  return known.has(found.name) ? found : undefined;
}

function annotation(level: Annotation['level'], { properties: given, data }: Command): Annotation {
  const number = (name: string) => {
    const value = Number(given.get(name));
    return Number.isInteger(value) && value > 0 ? value : undefined;
  };
  const found = {
    title: given.get('title'),
    file: given.get('file'),
    line: number('line'),
    endLine: number('endline'),
    column: number('col'),
    endColumn: number('endcolumn'),
  };
  const known = Object.entries(found).filter(([, value]) => value !== undefined);
  return { level, message: data, ...(Object.fromEntries(known) as Partial<Annotation>) };
}

/** Reads a whole output: a line also ends at a lone carriage return, as .NET reads streams. */
export function readOutput(output: string): Spoken {
  const spoken = {
    annotations: [] as Annotation[],
    outputs: new Map<string, string>(),
    state: new Map<string, string>(),
    masks: [] as string[],
    debug: [] as string[],
    groups: [] as string[],
    refused: [] as string[],
    lines: [] as string[],
  };
  const known = new Set(KNOWN);
  let resume: string | undefined;
  for (const line of output.split(/\r\n|\r|\n/)) {
    const found = parse(line, known);
    if (!found || (resume !== undefined && found.name !== resume)) {
      spoken.lines.push(line);
      continue;
    }
    if (resume !== undefined) {
      known.delete(resume);
      resume = undefined;
      continue;
    }
    const { name, data } = found;
    if (name === 'stop-commands') {
      resume = data.toLowerCase();
      known.add(resume);
    } else if (name === 'error' || name === 'warning' || name === 'notice') {
      spoken.annotations.push(annotation(name, found));
    } else if (name === 'set-output') {
      spoken.outputs.set(found.properties.get('name') ?? '', data);
      spoken.refused.push(`::${name}:: (deprecated; what others write into the log could do the same)`);
    } else if (name === 'save-state') {
      spoken.state.set(found.properties.get('name') ?? '', data);
      spoken.refused.push(`::${name}:: (deprecated)`);
    } else if (name === 'set-env' || name === 'add-path')
      spoken.refused.push(`::${name}:: (disabled: fails the step)`);
    else if (name === 'add-mask') spoken.masks.push(data);
    else if (name === 'debug') spoken.debug.push(data);
    else if (name === 'group') spoken.groups.push(data);
  }
  if (spoken.lines.at(-1) === '') spoken.lines.pop();
  return spoken;
}
