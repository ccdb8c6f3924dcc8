// Can a target line be written as the template has it, with the same release?

import type { Edit } from '../../shared/domain/draft.ts';
import { renderRelease } from '../../shared/domain/release.ts';
import { quote } from '../../shared/domain/words.ts';
import type { Proposed, View } from './view.ts';

const LINE = /^(?<bullet>[ \t]*(?:[-*+][ \t]+)?)(?<words>[^:]*):(?<gap>[*_]*[ \t]*)(?<value>.*)$/s;
const RELEASE = /(?<![\w.])v?\.?\d{1,4}\.\d{1,4}(?:\.\d{1,4})?(?:\.(?=\s*$))?(?!\w|\.\d)/i;

/** `**This VEP targets Alpha for version**: 1.10.0` is `This VEP targets alpha for version: v1.10`. What says anything more stays as it is. */
export function repairTargetForms(view: View): readonly Proposed[] {
  return view.facts.proposal.targetLines.flatMap((target): Proposed[] => {
    const form = target.stage && view.template.targetForms.get(target.stage);
    const [release, second] = target.releases;
    const line = view.draft[target.line - 1];
    const groups = LINE.exec(line?.text ?? '')?.groups;
    if (!form || !line || !groups || target.state === 'skipped' || second) return [];
    const { bullet = '', words = '', value = '' } = groups;
    const isSame = wordsKey(words) === wordsKey(form);
    const named = release ? value.replace(RELEASE, () => renderRelease(release)) : value;
    const text = isSame
      ? `${bullet}${form}:${named === '' ? '' : ` ${named}`}`
      : `${bullet}${words}:${groups['gap']}${named}`;
    if (isSame && text.trimEnd() === line.text.trimEnd()) return [];
    if (text === line.text) return [];
    const edit: Edit = { at: target.line - 1, removes: 1, inserts: [{ ...line, text }] };
    return [{ at: edit.at, what: `target line ${quote(text.trim())}`, edits: [edit] }];
  });
}

/** Markup, case and blanks say nothing; another tense does. */
function wordsKey(text: string): string {
  return text.toLowerCase().replace(/[\s*_`]/g, '');
}
