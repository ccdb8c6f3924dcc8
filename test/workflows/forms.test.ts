// The issue forms that others copy: in the form that GitHub takes, and the same for both kinds of proposals where they ask the same.

import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { FIELDS } from '../../actions/shared/domain/exception-request.ts';
import { FLAVOURS, type Flavour, filesFor } from './installed.ts';

interface Part {
  readonly type: string;
  readonly id?: string;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly validations?: Readonly<Record<string, unknown>>;
}

const FOLDER = '.github/ISSUE_TEMPLATE/';
const FORMS = FLAVOURS.flatMap((flavour) =>
  Object.entries(filesFor(flavour as Flavour))
    .filter(([path]) => path.startsWith(FOLDER) && path.endsWith('.yml'))
    .map(([path, text]) => ({ name: `${flavour}: ${path.slice(FOLDER.length)}`, text })),
);
/** Of each part the attributes that GitHub knows (docs.github.com, "Syntax for GitHub's form schema"). */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  markdown: ['value'],
  input: ['label', 'description', 'placeholder', 'value'],
  textarea: ['label', 'description', 'placeholder', 'value', 'render'],
  dropdown: ['label', 'description', 'multiple', 'options', 'default'],
  checkboxes: ['label', 'description', 'options'],
};

test('there is one for exceptions, and one for who does not know whether to propose at all', () => {
  expect(FORMS.map(({ name }) => name)).toEqual([
    'cep: exception.yml',
    'cep: is-it-an-enhancement.yml',
    'vep: exception.yml',
    'vep: is-it-an-enhancement.yml',
  ]);
});

describe.each(FORMS)('$name', ({ text }) => {
  const form = parse(text) as Readonly<Record<string, unknown>> & { readonly body: readonly Part[] };

  test('has what GitHub asks of a form, and nothing that it does not know', () => {
    expect(Object.keys(form)).toEqual(['name', 'description', 'title', 'labels', 'body']);
    for (const { type, id, attributes, validations, ...rest } of form.body) {
      expect(rest).toEqual({});
      expect(Object.keys(attributes).filter((key) => !KNOWN[type]?.includes(key))).toEqual([]);
      expect(attributes[type === 'markdown' ? 'value' : 'label']).toEqual(expect.stringMatching(/\S/));
      expect(id ?? 'none').toMatch(/^[a-z-]+$/);
      expect(Object.keys(validations ?? {})).toEqual(validations ? ['required'] : []);
    }
    const labels = form.body.flatMap(({ attributes }) => attributes['label'] ?? []);
    expect(new Set(labels).size).toBe(labels.length);
  });

  test('sets no label: who opens an issue may not, and GitHub drops them in silence', () => {
    expect(form['labels']).toEqual([]);
  });
});

test.each(['vep', 'cep'] as const)('%s: an exception asks for exactly what the gate reads', (flavour) => {
  const { body } = parse(filesFor(flavour)[`${FOLDER}exception.yml`] ?? '') as {
    readonly body: readonly Part[];
  };
  const labels = body.flatMap(({ attributes }) => attributes['label'] ?? []);
  expect(labels).toEqual(Object.values(FIELDS));
});

test.each(['vep', 'cep'] as const)('%s: the guided question says what yes, no and "ask" mean', (flavour) => {
  const text = filesFor(flavour)[`${FOLDER}is-it-an-enhancement.yml`] ?? '';
  for (const outcome of ['**Yes**', '**No**', '**Ask the SIG**']) expect(text).toContain(outcome);
});
