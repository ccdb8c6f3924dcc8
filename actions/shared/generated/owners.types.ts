// Generated from schemas/owners.schema.json by `npm run generate`. Do not edit.

/**
 * Prow's OWNERS: who approves, directly or by a filter for all files.
 */
export interface OwnersFile {
  approvers?: string[] | null;
  filters?: {
    [k: string]: {
      approvers?: string[] | null;
      [k: string]: unknown;
    };
  };
  [k: string]: unknown;
}
