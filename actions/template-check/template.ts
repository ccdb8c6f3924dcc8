// Is this the template that documents are held against? A template without sections would let everything pass.

import { isHazardous } from '../shared/domain/hazard.ts';
import { parseMarkdown } from '../shared/domain/markdown.ts';
import { remembered } from '../shared/domain/remembered.ts';
import type { Source } from '../shared/domain/source.ts';
import { parseTemplate, type Template } from '../shared/domain/template.ts';
import { UserError } from '../shared/errors.ts';

const read = remembered((text: string) => parseTemplate(parseMarkdown(text)));

/** `where` ends the sentence "The template … is not there": ` at main`. Throws a {@link UserError} for what is no template. */
export function requireTemplate(source: Source | undefined, path: string, where: string): Template {
  if (!source) {
    throw new UserError(
      `The template '${path}' is not there${where}.`,
      'Restore it, or set `proposals.template` in the configuration.',
    );
  }
  if ('unreadable' in source)
    throw new UserError(
      `The template '${path}'${where}: ${source.unreadable.message}`,
      source.unreadable.hint,
    );
  if (isHazardous(source.text)) {
    throw new UserError(
      `The template '${path}' is nested too deeply, or too long, to be a template.`,
      'Name the right file.',
    );
  }
  const template = read(source.text);
  if (template.sections.length === 0) {
    throw new UserError(
      `The template '${path}' has no sections: with it everything would pass.`,
      'Restore its headings.',
    );
  }
  return template;
}
