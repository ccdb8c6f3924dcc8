// What a new proposal holds: the template word for word, with what is known in its places.

import { describe, expect, test } from '@jest/globals';
import { type NewProposal, nameFrom, writeNewProposal } from '../../../actions/shared/domain/new-proposal.ts';
import { readTemplateText } from '../../../actions/shared/domain/template-text.ts';
import { edit, FRONT_MATTER_TEMPLATE, TEMPLATE } from '../../support/proposal.ts';

const known: NewProposal = {
  series: 'VEP',
  title: 'Memory lease',
  number: 42,
  sig: 'sig-compute',
  created: '2026-11-20',
  authors: ['ada'],
  targets: new Map(),
  sections: new Map(),
};
const write = (change: Partial<NewProposal>, template = TEMPLATE) =>
  writeNewProposal({ ...known, ...change }, readTemplateText(template));

describe('writeNewProposal', () => {
  test('nothing but the title differs from the template', () => {
    expect(write({})).toBe(
      edit(TEMPLATE, 'VEP #NNNN: Your short, descriptive title', 'VEP #42: Memory lease'),
    );
  });

  test('a target stands behind its line', () => {
    const text = write({
      targets: new Map([
        ['alpha', 'v1.10'],
        ['ga', 'v1.12'],
      ]),
    });
    expect(text).toContain(
      '- This VEP targets alpha for version: v1.10\n- This VEP targets beta for version:\n- This VEP targets GA for version: v1.12\n',
    );
  });

  test('what is said stands in place of the words of the template', () => {
    const index = readTemplateText(TEMPLATE).template.sections.findIndex(
      ({ heading }) => heading === 'Goals',
    );
    const text = write({ sections: new Map([[index, 'Leases end.\r\nAlways.']]) });
    expect(text).toContain('## Goals\n\nLeases end.\nAlways.\n\n## Non Goals\n\n<!--\n');
  });

  test('front matter keeps its remarks, and what is planned for later is left out', () => {
    const planned = '  alpha: "v1.x"\n  beta: "v1.x"            # omit until planned';
    const template = edit(
      edit(FRONT_MATTER_TEMPLATE, 'vep-number: NNNN', 'vep-number: NNNN          # that of the issue'),
      '  alpha: "v1.x"',
      planned,
    );
    const text = write({ title: 'Lease: 50 %', targets: new Map([['alpha', 'v1.10']]) }, template);
    expect(text.slice(0, text.indexOf('## Overview'))).toBe(`---
title: "Lease: 50 %"
vep-number: 42            # that of the issue
creation-date: "2026-11-20"
status: provisional
authors:
  - "@ada"
owning-sig: sig-compute
participating-sigs: []
reviewers:
  - TBD
approvers:
  - TBD
feature-gate: TBD
stage: alpha
milestone:
  alpha: "v1.10"
---

# VEP #42: Lease: 50 %

`);
  });

  test('nobody is named, nothing is planned', () => {
    const text = write({ authors: [] }, FRONT_MATTER_TEMPLATE);
    expect(text).toContain('authors:\n  - TBD\n');
    expect(text).toContain('milestone: {}\n---');
  });

  test.each([
    [
      'without a title',
      '## Summary\n\n<!-- what -->\n',
      '# VEP #42: Memory lease\n\n## Summary\n\n<!-- what -->\n',
    ],
    [
      'with a line below its title',
      'KEP-NNNN: Your short, descriptive title\n====\n\n## Summary\n',
      '# KEP-42: Memory lease\n\n## Summary\n',
    ],
    [
      'with words above its title',
      'Read me.\n\n# VEP #NNNN: Your short, descriptive title\n\n## Summary\n',
      'Read me.\n\n# VEP #42: Memory lease\n\n## Summary\n',
    ],
  ])('a template %s', (_name, template, text) => {
    expect(write({}, template)).toBe(text);
  });
});

describe('nameFrom', () => {
  test.each([
    ['Memory lease: for *paused* machines', 'memory-lease-for-paused-machines'],
    ['Grösse — Änderung', 'grosse-anderung'],
    ['  VMI/VM  ', 'vmi-vm'],
    ['内存', ''],
    [`${'word '.repeat(30)}`, 'word-word-word-word-word-word-word-word-word-word'],
    ['x'.repeat(80), 'x'.repeat(50)],
  ])('%j', (title, name) => {
    expect(nameFrom(title)).toBe(name);
  });
});
