// Which section of a document answers which section of a template?

import { describe, expect, test } from '@jest/globals';
import { type Markdown, parseMarkdown } from '../../../actions/shared/domain/markdown.ts';
import {
  type FormerHeadings,
  matchSections,
  parseTemplate,
  type Spelling,
  type Template,
} from '../../../actions/shared/domain/template.ts';

function markdown(...lines: readonly string[]): Markdown {
  return parseMarkdown(lines.join('\n'));
}

function template(...lines: readonly string[]): Template {
  return parseTemplate(markdown(...lines));
}

/** The headings that answer a template's sections, with the spelling. */
function answers(asked: Template, document: Markdown, former: FormerHeadings = {}): (string | undefined)[] {
  return matchSections(asked, document, former).map(
    (match) => match && `${document.sections[match.section]?.heading} ${match.section} ${match.spelling}`,
  );
}

describe('matchSections', () => {
  const goals = template('# NNNN', '## Non Goals');

  test.each<{ name: string; heading: string; spelling: Spelling | undefined }>([
    { name: 'the same', heading: '## Non Goals', spelling: 'exact' },
    { name: 'the same at another level', heading: '##### Non Goals', spelling: 'exact' },
    { name: 'case 146: another case', heading: '## NON goals', spelling: 'variant' },
    { name: 'a hyphen', heading: '## Non-Goals', spelling: 'variant' },
    { name: 'a colon', heading: '## Non Goals:', spelling: 'variant' },
    { name: 'a suffix', heading: '## Non Goals (for now)', spelling: 'variant' },
    { name: 'case 145: decoration', heading: '## **Non Goals** ##', spelling: 'exact' },
    { name: 'a former name', heading: '## Out of-Scope', spelling: 'former' },
    { name: 'other words', heading: '## Goals', spelling: undefined },
    { name: 'more words', heading: '## Our Non Goals', spelling: undefined },
    { name: 'in a comment', heading: '<!-- ## Non Goals -->', spelling: undefined },
  ])('$name', ({ heading, spelling }) => {
    const matches = matchSections(goals, markdown('# T', heading), {
      'Non Goals': ['Scope', 'Out Of Scope'],
    });
    const index = heading.startsWith('<!--') ? undefined : 2;
    expect(matches).toEqual([spelling && { section: index, spelling }]);
  });

  test('former names are those of the configuration', () => {
    expect(matchSections(goals, markdown('## Scope'))).toEqual([undefined]);
    expect(matchSections(goals, markdown('## Scope'), { Goals: ['Scope'] })).toEqual([undefined]);
  });

  test('composition of letters is no difference', () => {
    expect(answers(template('# NNNN', '## Caf\u00e9'), markdown('## Cafe\u0301'))).toEqual([
      'Cafe\u0301 1 exact',
    ]);
  });

  test('what stands before the first heading answers nothing', () => {
    const nameless = goals.sections.map((section) => ({ ...section, heading: '', loose: '' }));
    expect(answers({ ...goals, sections: nameless }, markdown('text'))).toEqual([undefined]);
  });

  test('the better spelling wins', () => {
    expect(answers(goals, markdown('## Non-Goals', '## Non Goals'))).toEqual(['Non Goals 2 exact']);
    const former = { 'Non Goals': ['Scope'] };
    expect(answers(goals, markdown('## Scope', '## non goals'), former)).toEqual(['non goals 2 variant']);
    expect(answers(goals, markdown('# Non Goals', '## non goals'))).toEqual(['Non Goals 1 exact']);
    expect(answers(goals, markdown('## Scope', '# non goals'), former)).toEqual(['non goals 2 variant']);
  });

  test('then the level, then the first', () => {
    expect(answers(goals, markdown('### Non Goals', '## Non Goals'))).toEqual(['Non Goals 2 exact']);
    expect(answers(goals, markdown('## Non Goals', '## Non Goals'))).toEqual(['Non Goals 1 exact']);
    const former = { 'Non Goals': ['Later', 'Scope'] };
    expect(answers(goals, markdown('## Scope', '## Later'), former)).toEqual(['Scope 1 former']);
  });

  test('of two alike the one that says anything, itself or below it', () => {
    expect(answers(goals, markdown('## Non Goals', '## Non Goals', 'x'))).toEqual(['Non Goals 2 exact']);
    expect(answers(goals, markdown('## Non Goals', '## Non Goals', '### A', 'x'))).toEqual([
      'Non Goals 2 exact',
    ]);
    expect(answers(goals, markdown('## Non Goals', 'x', '## Non Goals', 'x'))).toEqual(['Non Goals 1 exact']);
    expect(answers(goals, markdown('## Non Goals', '### Non Goals', 'x'))).toEqual(['Non Goals 1 exact']);
    expect(answers(goals, markdown('### Non Goals', 'x', '## Non Goals'))).toEqual(['Non Goals 2 exact']);
  });

  test('one far below its level is rather another, but at the first level it is only a slip', () => {
    const former = { 'Non Goals': ['Scope'] };
    expect(answers(goals, markdown('#### Non Goals', '# Scope'), former)).toEqual(['Scope 2 former']);
    expect(answers(goals, markdown('### Non Goals', '# Scope'), former)).toEqual(['Non Goals 1 exact']);
    const deep = template('# NNNN', '#### Non Goals');
    expect(answers(deep, markdown('# Non Goals', '#### Scope'), former)).toEqual(['Non Goals 1 exact']);
    expect(answers(deep, markdown('## Non Goals', '#### Scope'), former)).toEqual(['Scope 2 former']);
  });

  test('the one below the right parent wins over everything', () => {
    const asked = template('# NNNN', '## Graduation', '### Alpha');
    const document = markdown('# T', '## Other', '### Alpha', '## Graduation', '#### alpha');
    expect(answers(asked, document)).toEqual(['Graduation 4 exact', 'alpha 5 variant']);
  });

  test('below counts at any depth', () => {
    const asked = template('# NNNN', '## Graduation', '### Alpha');
    const document = markdown('## Alpha', '## Graduation', '### Stages', '#### Alpha');
    expect(answers(asked, document)).toEqual(['Graduation 2 exact', 'Alpha 4 exact']);
  });

  test('without its parent a section is found all the same', () => {
    const asked = template('# NNNN', '## Graduation', '### Alpha');
    expect(answers(asked, markdown('## Alpha'))).toEqual([undefined, 'Alpha 1 exact']);
  });

  test('a section answers one question only', () => {
    const asked = template('# NNNN', '## A', '### Testing', '## B', '### Testing');
    expect(answers(asked, markdown('## A', '### Testing', '## B'))).toEqual([
      'A 1 exact',
      'Testing 2 exact',
      'B 3 exact',
      undefined,
    ]);
    expect(answers(asked, markdown('### Testing', '## A', '## B', '### Testing'))[1]).toBe('Testing 1 exact');
  });

  test.each<{ name: string; asked: Template; document: Markdown; found: (string | undefined)[] }>([
    {
      name: 'under the present name of another',
      asked: template('# NNNN', '## Scope', '## Non Goals'),
      document: markdown('## Scope'),
      found: ['Scope 1 exact', undefined],
    },
    {
      name: 'under a former name of both',
      asked: template('# NNNN', '## Non Goals', '## Exclusions'),
      document: markdown('## Scope'),
      found: ['Scope 1 former', undefined],
    },
    {
      name: 'around the stages of both',
      asked: template('# NNNN', '## Graduation', '### Alpha', '## Later', '### Beta'),
      document: markdown('## Our Plan', '### Alpha', '### Beta'),
      found: ['Our Plan 1 former', 'Alpha 2 exact', undefined, 'Beta 3 exact'],
    },
    {
      name: 'as a stage with its release',
      asked: template('# NNNN', '## A', '### GA', '## B', '### GA'),
      document: markdown('## A', '### GA v1.9', '## B'),
      found: ['A 1 exact', 'GA v1.9 2 variant', 'B 3 exact', undefined],
    },
  ])('a section answers one question only: $name', ({ asked, document, found }) => {
    expect(answers(asked, document, { 'Non Goals': ['Scope'], Exclusions: ['Scope'] })).toEqual(found);
  });

  test('a part of a heading with a slash is no former name', () => {
    expect(answers(goals, markdown('## Scope / Later'), { 'Non Goals': ['Scope'] })).toEqual([undefined]);
  });

  describe('the section around the stages', () => {
    const asked = template('# NNNN', '## Graduation', '### Alpha', '## Implementation History');
    const former = { 'Implementation History': ['Implementation Phases'] };

    test('is known by them, under any name', () => {
      const document = markdown('# T', '## Our Plan', '### Alpha');
      expect(answers(asked, document)).toEqual(['Our Plan 2 former', 'Alpha 3 exact', undefined]);
    });

    test('is not the title', () => {
      expect(answers(asked, markdown('# T', '## Alpha'))[0]).toBeUndefined();
      expect(answers(asked, markdown('## Alpha'))[0]).toBeUndefined();
    });

    test('by its name before anything else', () => {
      const document = markdown('## Our Plan', '### Alpha', '## Graduation');
      expect(answers(asked, document)[0]).toBe('Graduation 3 exact');
    });

    test('is no history, though it has the name of one', () => {
      const plan = markdown('## Implementation Phases', '### Alpha');
      expect(answers(asked, plan, former)).toEqual([
        'Implementation Phases 1 former',
        'Alpha 2 exact',
        undefined,
      ]);
      const history = markdown('## Implementation Phases', '### 2026');
      expect(answers(asked, history, former)).toEqual([
        undefined,
        undefined,
        'Implementation Phases 1 former',
      ]);
    });

    test('is no history either where the plan has its own name', () => {
      const both = markdown('## Graduation', '## Implementation Phases', '### Alpha');
      expect(answers(asked, both, former)).toEqual(['Graduation 1 exact', 'Alpha 3 exact', undefined]);
    });

    test('may answer another question under a former name', () => {
      const design = template('# NNNN', '## Design');
      const document = markdown('## Proposal', '### Alpha');
      expect(answers(design, document, { Design: ['Proposal'] })).toEqual(['Proposal 1 former']);
    });

    test('is not one that answers something else', () => {
      const both = template('# NNNN', '## Design', '## Graduation', '### Alpha');
      expect(answers(both, markdown('## Design', '### Alpha'))).toEqual([
        'Design 1 exact',
        undefined,
        'Alpha 2 exact',
      ]);
    });

    test('other sections with sections below are not found so', () => {
      const other = template('# NNNN', '## Design', '### API');
      expect(answers(other, markdown('## Our Plan', '### Alpha'))).toEqual([undefined, undefined]);
    });
  });

  describe('stages', () => {
    const stages = template('# NNNN', '## Alpha', '## Beta', '## GA', '## Update/Rollback', '## Rollback');

    test('one heading for several', () => {
      expect(answers(stages, markdown('## Alpha', '## Beta / GA (future)'))).toEqual([
        'Alpha 1 exact',
        'Beta / GA (future) 2 variant',
        'Beta / GA (future) 2 variant',
        undefined,
        undefined,
      ]);
    });

    test('other parts of a heading with a slash answer nothing', () => {
      expect(answers(stages, markdown('## Update / Rollback')).slice(3)).toEqual([
        'Update / Rollback 1 variant',
        undefined,
      ]);
    });

    test('a stage with its release', () => {
      const document = markdown('## Alpha v1.9', '## Beta: 12.10.12', '## GA, v1.11');
      expect(answers(stages, document).slice(0, 3)).toEqual([
        'Alpha v1.9 1 variant',
        'Beta: 12.10.12 2 variant',
        'GA, v1.11 3 variant',
      ]);
    });

    test('another heading with a release is another heading', () => {
      expect(answers(goals, markdown('## Non Goals v1.9'))).toEqual([undefined]);
    });
  });
});
