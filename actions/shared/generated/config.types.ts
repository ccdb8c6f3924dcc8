// Generated from schemas/config.schema.json by `npm run generate`. Do not edit.

/**
 * The configuration of a repository with enhancement proposals, `.github/enhancements.yaml`.
 */
export interface ConfigFile {
  /**
   * Where every default comes from: vep as in kubevirt/enhancements, cep as in kubevirt/project-infra, none for other projects.
   */
  preset?: 'vep' | 'cep' | 'none';
  /**
   * The first release under the process: proposals that target earlier releases only are shown and not judged.
   */
  since?: string;
  /**
   * Where the proposals are and what they are called.
   */
  proposals?: {
    /**
     * The name of the series, as it stands in titles: VEP, CEP, KEP.
     */
    series?: string;
    /**
     * The folder of the proposals. Every Markdown file below it is a proposal or an appendix of one.
     */
    root?: string;
    /**
     * The path of a proposal below the root, with {sig}, {number} and {name}.
     */
    path?: string;
    /**
     * The template, a path from the top of the repository.
     */
    template?: string;
    /**
     * The issue template of the tracking issue, a path from the top of the repository.
     */
    'tracker-template'?: string;
    /**
     * Which format of targets is asked for. auto: the one that the template has.
     */
    metadata?: 'auto' | 'target-lines' | 'front-matter';
    /**
     * Globs of proposals about the process itself: they need no owning SIG, feature gate or stage.
     */
    meta?: string[];
    /**
     * Globs of Markdown files below the root that are no proposals.
     */
    ignore?: string[];
    /**
     * Names that a section had in earlier templates, by its present heading.
     */
    'former-headings'?: {
      [k: string]: string[];
    };
    /**
     * Headings in quotes, list items and <details> count as headings.
     */
    'nested-headings'?: boolean;
  };
  /**
   * Who runs the project and its releases.
   */
  people?: {
    /**
     * Logins of the maintainers.
     */
    maintainers?: string[];
    'release-team'?:
      | string[]
      | {
          /**
           * owner/name
           */
          repository: string;
          /**
           * The file in that repository, at its default branch.
           */
          path: string;
          /**
           * In an OWNERS_ALIASES file: the alias; `{sig}` stands for the name of the SIG.
           */
          alias?: string;
        };
  };
  /**
   * SIGs and who represents them.
   */
  sigs?: {
    /**
     * The SIGs that sign off every proposal, without `sig-`.
     */
    required?: string[];
    /**
     * Where SIGs and representatives are read.
     *
     * Items: A file in a named repository, read at its default branch.
     */
    sources?: {
      /**
       * owner/name
       */
      repository: string;
      /**
       * The file in that repository, at its default branch.
       */
      path: string;
      /**
       * In an OWNERS_ALIASES file: the alias; `{sig}` stands for the name of the SIG.
       */
      alias?: string;
      /**
       * The SIG whose people the alias or file names, where `{sig}` does not say it.
       */
      sig?: string;
    }[];
    /**
     * Corrections, by SIG.
     */
    representatives?: {
      /**
       * Logins to add and to remove.
       */
      [k: string]: {
        /**
         * Logins to add.
         */
        add?: (
          | string
          | {
              /**
               * The login.
               */
              login: string;
              /**
               * The number of the account: https://api.github.com/users/<login>.
               */
              id: number;
            }
        )[];
        /**
         * Logins to remove.
         */
        remove?: string[];
      };
    };
  };
  /**
   * template-check.
   */
  template?: {
    /**
     * off: template-check does nothing. advisory: it shows what it finds and blocks nothing. required: it blocks.
     */
    mode?: 'off' | 'advisory' | 'required';
    /**
     * The severity of a rule. failure: each of its findings fails. warning: none does. off: it does not run. Not named: as its page says.
     */
    rules?: {
      'section-required'?: 'failure' | 'warning' | 'off';
      'section-filled'?: 'failure' | 'warning' | 'off';
      'section-heading'?: 'failure' | 'warning' | 'off';
      'section-order'?: 'failure' | 'warning' | 'off';
      'section-placeholder'?: 'failure' | 'warning' | 'off';
      'title-format'?: 'failure' | 'warning' | 'off';
      'path-format'?: 'failure' | 'warning' | 'off';
      'number-agrees'?: 'failure' | 'warning' | 'off';
      'target-release'?: 'failure' | 'warning' | 'off';
      'front-matter-schema'?: 'failure' | 'warning' | 'off';
      'metadata-agrees'?: 'failure' | 'warning' | 'off';
      'status-transition'?: 'failure' | 'warning' | 'off';
      'status-complete'?: 'failure' | 'warning' | 'off';
      'graduation-ready'?: 'failure' | 'warning' | 'off';
      'stage-duration'?: 'failure' | 'warning' | 'off';
      'implementation-history'?: 'failure' | 'warning' | 'off';
      'feature-gate'?: 'failure' | 'warning' | 'off';
      /**
       * Boxes and values disagree in practice: never a failure.
       */
      'sign-off-checklist'?: 'warning' | 'off';
      'owning-sig'?: 'failure' | 'warning' | 'off';
      'tracker-linked'?: 'failure' | 'warning' | 'off';
      'tracker-agrees'?: 'failure' | 'warning' | 'off';
      'tracker-filled'?: 'failure' | 'warning' | 'off';
      'tracker-labels'?: 'failure' | 'warning' | 'off';
      'metadata-in-pull-request'?: 'failure' | 'warning' | 'off';
      'appendix-without-targets'?: 'failure' | 'warning' | 'off';
    };
  };
  /**
   * sig-signoff-gate.
   */
  'sign-off'?: {
    /**
     * off: sig-signoff-gate does nothing. advisory: it shows what it finds and blocks nothing. required: it blocks.
     */
    mode?: 'off' | 'advisory' | 'required';
    /**
     * The author's own sign-off counts.
     */
    author?: boolean;
    /**
     * One person signs off for one SIG only.
     */
    distinct?: boolean;
    /**
     * A comment counts from its last edit by its author; otherwise edited comments do not count.
     */
    edited?: boolean;
    /**
     * /hold counts as a veto.
     */
    'hold-is-veto'?: boolean;
    /**
     * After how many days of waiting a SIG is named.
     */
    'stale-after-days'?: number;
    /**
     * An instant, ISO 8601 in UTC: older sign-offs bind to the head of that instant.
     */
    'trusted-before'?: string;
    /**
     * Sign-offs of people who wrote or committed commits of the pull request count.
     */
    contributors?: boolean;
    /**
     * Taking a proposal away asks for sign-offs.
     */
    deletions?: boolean;
    /**
     * The representatives of SIGs that have not signed off are asked for a review, once.
     */
    'request-reviewers'?: boolean;
    /**
     * Marks the SIGs that signed off, with {sig}: `signoff/sig-{sig}`. Not set: no labels.
     */
    label?: string;
    /**
     * The severity of a rule. failure: each of its findings fails. warning: none does. off: it does not run. Not named: as its page says.
     */
    rules?: {
      'no-standing-veto'?: 'failure' | 'warning' | 'off';
      'owning-sig-named'?: 'failure' | 'warning' | 'off';
      'sign-off-from-every-sig'?: 'failure' | 'warning' | 'off';
      'reviewer-assigned'?: 'failure' | 'warning' | 'off';
      'review-not-lagging'?: 'failure' | 'warning' | 'off';
    };
  };
  /**
   * Release schedules.
   */
  releases?: {
    /**
     * A file in a named repository, read at its default branch.
     */
    schedule?: {
      /**
       * owner/name
       */
      repository: string;
      /**
       * The file in that repository, at its default branch.
       */
      path: string;
      /**
       * In an OWNERS_ALIASES file: the alias; `{sig}` stands for the name of the SIG.
       */
      alias?: string;
    };
    /**
     * AoE (Anywhere on Earth, UTC-12) or an IANA time zone: in which zone a day ends.
     */
    zone?: string;
    /**
     * Corrected dates, by release.
     */
    override?: {
      /**
       * Dates of one release.
       */
      [k: string]: {
        /**
         * YYYY-MM-DD
         */
        'enhancement-freeze'?: string;
        /**
         * YYYY-MM-DD
         */
        'code-freeze'?: string;
        /**
         * YYYY-MM-DD
         */
        ga?: string;
        /**
         * YYYY-MM-DD
         */
        'branch-cut'?: string;
      };
    };
    /**
     * Whose rows of a schedule are the project's own.
     */
    who?: string;
  };
  /**
   * freeze-gate.
   */
  freeze?: {
    /**
     * off: freeze-gate does nothing. advisory: it shows what it finds and blocks nothing. required: it blocks.
     */
    mode?: 'off' | 'advisory' | 'required';
    /**
     * Where exceptions stand.
     */
    exceptions?: {
      /**
       * The file of granted exceptions.
       */
      file?: string;
      /**
       * The label that grants one.
       */
      label?: string;
    };
    /**
     * Code freeze of an implementation repository.
     */
    code?: {
      /**
       * The development branch.
       */
      main?: string;
      /**
       * The name of a release branch, with {release}.
       */
      branch?: string;
      /**
       * Labels of pull requests that may land after code freeze.
       */
      'allowed-labels'?: string[];
      /**
       * A label that is kept on pull requests whose proposal is accepted for the release: approved-vep. Not named: none is.
       */
      'approved-label'?: string;
      /**
       * Globs of files that may change after code freeze.
       */
      'allowed-paths'?: string[];
      /**
       * The repository of the proposals that pull requests name, owner/name; set where this repository holds the implementation.
       */
      proposals?: string;
    };
    /**
     * The severity of a rule. failure: each of its findings fails. warning: none does. off: it does not run. Not named: as its page says.
     */
    rules?: {
      'target-before-enhancement-freeze'?: 'failure' | 'warning' | 'off';
      'freeze-ahead'?: 'failure' | 'warning' | 'off';
      'merged-before-code-freeze'?: 'failure' | 'warning' | 'off';
      /**
       * Never fails: which proposal a change implements is read from words.
       */
      'named-proposal-merged'?: 'warning' | 'off';
    };
  };
  /**
   * Names of labels.
   */
  labels?: {
    /**
     * Marks tracking issues.
     */
    tracker?: string;
    /**
     * Labels that a tracking issue carries beside it.
     */
    'tracker-extra'?: string[];
    /**
     * Marks pull requests that touch a valid proposal.
     */
    proposal?: string;
    /**
     * Marks the release, with {release}.
     */
    target?: string;
    /**
     * Marks proposals without an owning SIG.
     */
    'needs-owner'?: string;
    /**
     * Marks the SIG, with {sig}.
     */
    sig?: string;
  };
  /**
   * What anybody may say in a comment, for repositories without Prow. The workflow commands.yml carries it out.
   */
  commands?: {
    /**
     * Which lines set labels that exist: sig with /sig network, kind with /kind bug, stage with /stage alpha; /remove-sig network takes one away. With sig the label of labels.needs-owner is kept true on tracking issues.
     */
    labels?: ('sig' | 'kind' | 'stage')[];
  };
  /**
   * weekly-report.
   */
  report?: {
    /**
     * Repositories with implementations, owner/name.
     */
    'code-repositories'?: string[];
    /**
     * The day of the weekly report.
     */
    day?: 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday';
    /**
     * The label of its issues, by which they are found again.
     */
    label?: string;
    /**
     * The mailing list of announcements.
     */
    'mailing-list'?: string;
  };
}
