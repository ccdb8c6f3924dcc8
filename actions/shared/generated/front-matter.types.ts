// Generated from schemas/front-matter.schema.json by `npm run generate`. Do not edit.

/**
 * @minItems 1
 */
export type Handles = [string, ...string[]];

/**
 * The front matter of a proposal (VEP-282).
 */
export interface FrontMatterValues {
  title: string;
  /**
   * YYYY-MM-DD, or TBD as long as nobody has looked it up
   */
  'creation-date': string;
  status: 'provisional' | 'implementable' | 'implemented' | 'deferred' | 'rejected' | 'withdrawn' | 'replaced';
  authors: Handles;
  'owning-sig'?: string;
  'participating-sigs'?: string[];
  reviewers: Handles;
  approvers: Handles;
  'feature-gate'?: string;
  stage?: 'alpha' | 'beta' | 'ga' | 'stable' | 'deprecated';
  milestone?: {
    alpha?: string;
    beta?: string;
    ga?: string;
    stable?: string;
  };
  replaces?: string;
  'superseded-by'?: string;
  [k: string]: unknown;
}
