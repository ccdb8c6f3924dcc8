// Generated from schemas/sigs.schema.json by `npm run generate`. Do not edit.

/**
 * What is read of a community's sigs.yaml: the chairs of each SIG, where it meets and how it is reached.
 */
export interface SigsFile {
  sigs: {
    name?: string;
    dir?: string;
    label?: string;
    leadership?: {
      chairs?:
        | {
            github?: string;
            name?: string;
            [k: string]: unknown;
          }[]
        | null;
      [k: string]: unknown;
    } | null;
    meetings?:
      | {
          description?: string;
          day?: string;
          time?: string;
          tz?: string;
          frequency?: string;
          url?: string;
          [k: string]: unknown;
        }[]
      | null;
    contact?: {
      slack?: string;
      mailing_list?: string;
      [k: string]: unknown;
    } | null;
    [k: string]: unknown;
  }[];
  [k: string]: unknown;
}
