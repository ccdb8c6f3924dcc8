// Generated from schemas/exceptions.schema.json by `npm run generate`. Do not edit.

/**
 * Exceptions from freezes: what was granted or denied, to which proposal, for which release and freeze, until when, and by whom.
 */
export type ExceptionsFile = ExceptionEntry[];

export interface ExceptionEntry {
  /**
   * Its number.
   */
  proposal: number;
  /**
   * The release, in quotes: "v1.9".
   */
  release: string;
  /**
   * Which freeze it is from.
   */
  freeze: 'enhancement' | 'code';
  /**
   * Why it is needed.
   */
  justification: string;
  /**
   * The last day of the additional time, in the zone of the freeze.
   */
  until?: string;
  /**
   * What happens if it is refused.
   */
  impact: string;
  /**
   * Login of a member of the release team or of a maintainer.
   */
  'granted-by'?: string;
  /**
   * The same, where it was refused.
   */
  'denied-by'?: string;
  /**
   * Why it was refused.
   */
  reason?: string;
  /**
   * Address of the request on the mailing list: without it a request is not complete.
   */
  thread: string;
}
