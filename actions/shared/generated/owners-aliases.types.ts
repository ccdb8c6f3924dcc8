// Generated from schemas/owners-aliases.schema.json by `npm run generate`. Do not edit.

/**
 * Prow's OWNERS_ALIASES: names for lists of logins.
 */
export interface OwnersAliasesFile {
  aliases: {
    [k: string]: string[] | null;
  };
  [k: string]: unknown;
}
