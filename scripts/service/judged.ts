/** What came of one goal. */
export interface Judged {
  goal: string;
  met: boolean;
  /** The figures, in words. */
  said: string;
}
