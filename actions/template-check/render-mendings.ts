// How does an author get what can be mended without them? As a patch that can be copied out of the comment, folded, with what it does.

import { codeSpan, fenced, sentence } from '../shared/domain/safe-markdown.ts';
import { count } from '../shared/domain/words.ts';
import type { Mending } from './mending.ts';

const MOST_LISTED = 20;
const TERMINAL =
  'at the terminal, with a clone of [enhancement-actions](https://github.com/kubevirt/enhancement-actions) beside your checkout: `node ../enhancement-actions/actions/cli/dist/index.js check --fix`. It mends what was there before as well.';

/** A copy may lose its last line end, and git takes no last line of a patch without one: of this line it needs none. */
const END = '# end of the patch';

/** Space that is to be left for {@link renderMendings} in any case, so that there is at least the command. */
export const LEAST_FOR_MENDINGS = 600;

/** Empty where nothing can be mended. A document whose part does not fit within `longest` characters is left to the terminal as a whole. */
export function renderMendings(mendings: readonly Mending[], longest: number): string {
  if (mendings.length === 0) return '';
  const shown: (Mending & { readonly patch: readonly string[] })[] = [];
  let part = '';
  for (const { patch, ...mending } of mendings) {
    if (!patch) continue;
    const next = render([...shown, { ...mending, patch }], mendings);
    if (next.length > longest) continue;
    shown.push({ ...mending, patch });
    part = next;
  }
  return part === '' ? leftOver(mendings) : part;
}

function render(
  shown: readonly (Mending & { readonly patch: readonly string[] })[],
  all: readonly Mending[],
): string {
  const repairs = shown.flatMap(({ path, repairs: own }) => own.map((repair) => ({ path, ...repair })));
  const rows = repairs
    .slice(0, MOST_LISTED)
    .map(({ path, line, what }) =>
      shown.length > 1
        ? `- ${codeSpan(path, 255)}, line ${line}: ${sentence(what)}`
        : `- line ${line}: ${sentence(what)}`,
    );
  const unsaid = repairs.length - rows.length;
  const rest = leftOver(all.filter(({ path }) => !shown.some((each) => each.path === path)));
  return [
    `<details><summary>${count(repairs.length, 'repair')} that can be made without you, as a patch</summary>`,
    `Copy it into a file \`fix.patch\` at the top of your checkout, run \`git apply fix.patch\`, look at it, and push. The same ${TERMINAL} Nothing is deleted and no word of the text is changed; headings, the title and target lines get the template's form, and a section that is added is still to be filled. With the patch:`,
    [...rows, ...(unsaid > 0 ? [`- and ${count(unsaid, 'further repair')}`] : [])].join('\n'),
    fenced('diff', [...shown.flatMap(({ patch }) => patch), END].join('\n')),
    ...(rest === '' ? [] : [rest]),
    '</details>',
  ].join('\n\n');
}

function leftOver(mendings: readonly Mending[]): string {
  const repairs = mendings.reduce((sum, { repairs: own }) => sum + own.length, 0);
  if (repairs === 0) return '';
  return `${count(repairs, 'repair')} can be made without you, but the patch is too long for a comment, or would not survive being copied. Make ${repairs === 1 ? 'it' : 'them'} ${TERMINAL}`;
}
