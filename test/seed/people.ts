// Who is who at Lighthouse? First names and lighthouses; nobody of this name is known to exist.

/** Everybody who says something somewhere, by what they are called. */
export const people = {
  /** Maintainers: the approvers in the OWNERS of both repositories. */
  ida: 'ida-fastnet',
  mo: 'mo-eddystone',
  /** SIG compute: two chairs, and an approver who is no chair. */
  ana: 'ana-hercules',
  kofi: 'kofi-jamestown',
  piet: 'piet-brandaris',
  /** SIG network: chairs. Sam is written in another case in each file. */
  sam: 'sam-skerryvore',
  yuki: 'yuki-inubosaki',
  /** SIG storage: two chairs and an approver; none of them has said anything for weeks. */
  ruth: 'ruth-bellrock',
  lars: 'lars-kiipsaare',
  tove: 'tove-lindesnes',
  /** SIG scale: its only chair, who is never heard of. */
  jo: 'jo-hatteras',
  /** Release team, beside Mo and Ruth. */
  vera: 'vera-rotersand',
  /** Members: authors and reviewers who represent no SIG. */
  noor: 'noor-cordouan',
  lin: 'lin-hookhead',
  eva: 'eva-souter',
  max: 'max-taterdu',
  /** Came last week. */
  finn: 'finn-longships',
  /** Left years ago. */
  tom: 'tom-portland',
  /** A machine, under a plain account as such bots are: answers commands, sets labels, and marks what is stale. */
  bot: 'lighthouse-bot',
} as const;

export type PersonName = keyof typeof people;

export interface Sig {
  /** As in `sig/<name>`. */
  readonly name: string;
  readonly chairs: readonly PersonName[];
  readonly approvers: readonly PersonName[];
  readonly reviewers: readonly PersonName[];
}

export const sigs = {
  compute: {
    name: 'compute',
    chairs: ['ana', 'kofi'],
    approvers: ['ana', 'piet'],
    reviewers: ['piet', 'max'],
  },
  network: { name: 'network', chairs: ['sam', 'yuki'], approvers: ['yuki', 'sam'], reviewers: ['lin'] },
  storage: {
    name: 'storage',
    chairs: ['ruth', 'lars'],
    approvers: ['lars', 'tove', 'ruth'],
    reviewers: ['noor'],
  },
  scale: { name: 'scale', chairs: ['jo'], approvers: [], reviewers: ['jo'] },
  /** In `OWNERS_ALIASES` alone: `sigs.yaml` does not know it. */
  release: { name: 'release', chairs: [], approvers: ['mo', 'vera'], reviewers: ['vera'] },
} as const satisfies Readonly<Record<string, Sig>>;

export type SigName = keyof typeof sigs;

export const maintainers: readonly PersonName[] = ['ida', 'mo'];
export const releaseTeam: readonly PersonName[] = ['mo', 'ruth', 'vera'];
/** In the organisation; Finn is not. */
export const members = Object.entries(people)
  .filter(([name]) => name !== 'finn' && name !== 'tom')
  .map(([, login]) => login);
