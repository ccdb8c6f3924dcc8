import type { Finding } from '../../../actions/shared/domain/rule.ts';
import { owningSig } from '../../../actions/template-check/rules/owning-sig.ts';
import { GOOD, GOOD_FRONT_MATTER, placeOf, setFields } from '../../support/proposal.ts';
import { describeRule } from '../../support/rule.ts';

const NETWORK = setFields(GOOD_FRONT_MATTER, { 'owning-sig': 'sig-network' });
const UNOWNED = setFields(GOOD_FRONT_MATTER, { 'owning-sig': undefined });
const ELSEWHERE = 'veps/memory-lease.md';
const OTHER_FOLDER = 'veps/memory/42-memory-lease/vep.md';
const CEP = 'docs/ci-enhancements/42-memory-lease/cep.md';

function unowned(labels: string, needs = 'triage/needs-owning-sig'): Finding {
  return {
    outcome: 'failed',
    subject: 'owner',
    message: `No SIG owns the proposal: neither front matter nor directory names one${labels}.`,
    hint:
      'Ask the SIG that is closest to it to take it; until then the proposal carries ' +
      `the label \`${needs}\`.`,
    at: { line: 1, column: 1 },
  };
}

function misfiled(owner: string, folder: string, text: string): Finding {
  return {
    outcome: 'failed',
    subject: 'directory',
    message: `The front matter names \`${owner}\` as the owner; the directory is \`${folder}\`.`,
    hint: 'Move the proposal to the directory of its owner, or correct the front matter.',
    at: placeOf(text, owner),
  };
}

describeRule(owningSig, [
  {
    name: 'front matter and directory differ',
    job: { text: NETWORK },
    found: [misfiled('sig-network', 'sig-compute', NETWORK)],
  },
  {
    name: 'the directory is of no SIG',
    job: { text: GOOD_FRONT_MATTER, path: OTHER_FOLDER },
    found: [misfiled('sig-compute', 'memory', GOOD_FRONT_MATTER)],
  },
  {
    name: 'front matter and directory agree in other letters',
    job: { text: setFields(GOOD_FRONT_MATTER, { 'owning-sig': 'SIG Compute' }) },
    found: [],
  },
  { name: 'the directory alone names the owner', job: { text: UNOWNED }, found: [] },
  {
    name: 'an empty field leaves it to the directory',
    job: { text: setFields(GOOD_FRONT_MATTER, { 'owning-sig': '""' }) },
    found: [],
  },
  {
    name: 'the front matter alone names the owner',
    job: { text: GOOD_FRONT_MATTER, path: ELSEWHERE },
    found: [],
  },
  {
    name: 'a file at a wrong path still stands in the directory of its owner',
    job: { text: GOOD, path: 'veps/sig-storage/memory-lease.md' },
    found: [],
  },
  { name: 'nobody owns it', job: { text: GOOD, path: ELSEWHERE }, found: [unowned('')] },
  {
    name: 'a directory of no SIG names no owner',
    job: { text: GOOD, path: OTHER_FOLDER },
    found: [unowned('')],
  },
  {
    name: 'other labels name no owner',
    job: { text: GOOD, path: ELSEWHERE, pull: { labels: ['kind/vep'] } },
    found: [unowned('')],
  },
  {
    name: 'one label names the owner',
    job: { text: GOOD, path: ELSEWHERE, pull: { labels: ['kind/vep', 'sig/storage'] } },
    found: [],
  },
  {
    name: 'two labels name none',
    job: { text: GOOD, path: ELSEWHERE, pull: { labels: ['sig/storage', 'sig/network'] } },
    found: [unowned(', and `storage` and `network` as labels name no owner')],
  },
  {
    name: 'two labels do not unmake an owner',
    job: { text: GOOD, pull: { labels: ['sig/storage', 'sig/network'] } },
    found: [],
  },
  {
    name: 'labels have the configured form',
    job: {
      text: GOOD,
      path: ELSEWHERE,
      pull: { labels: ['sig/storage', 'area-network-team', 'area-scale-team'] },
      config: 'labels: { sig: "area-{sig}-team", needs-owner: unowned }',
    },
    found: [unowned(', and `network` and `scale` as labels name no owner', 'unowned')],
  },
  {
    name: 'only one label has the configured form',
    job: {
      text: GOOD,
      path: ELSEWHERE,
      pull: { labels: ['area-storage', 'network-team', 'area-scale-team'] },
      config: 'labels: { sig: "area-{sig}-team" }',
    },
    found: [],
  },
  {
    name: 'a proposal about the process needs no owner',
    job: { text: GOOD, path: 'veps/meta-VEPs/42-process/vep.md' },
    found: [],
  },
  { name: 'SIG CI owns every CEP', job: { text: GOOD, path: CEP, config: 'preset: cep' }, found: [] },
  {
    name: 'a project without SIGs has no owners',
    job: { text: GOOD, path: 'proposals/42-memory-lease/README.md', config: 'preset: none' },
    found: [],
  },
  {
    name: 'a project with SIGs in its paths has owners, also where it requires no sign-off',
    job: { text: GOOD, path: ELSEWHERE, config: 'sigs: { required: [] }' },
    found: [unowned('')],
  },
]);
