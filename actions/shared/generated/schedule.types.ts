// Generated from schemas/schedule.schema.json by `npm run generate`. Do not edit.

/**
 * The published schedule of one release: its rows, whoever they concern.
 */
export type ScheduleFile = {
  /**
   * 2026-04-30 or 2026/04/30
   */
  when: string;
  milestone?: string | null;
  who?: string | null;
  what?: string | null;
  notes?: string | null;
  [k: string]: unknown;
}[];
