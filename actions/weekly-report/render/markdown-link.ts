// Does an address lead anywhere? A link where it does, and its text alone where it does not.

import { quietLink } from './link.ts';

/** A link around Markdown. Whatever an address says that does not lead into the web is not linked. */
export function markdownLink(text: string, address: string | undefined): string {
  if (address === undefined || !/^https?:\/\//i.test(address) || !URL.canParse(address)) return text;
  // The parser of addresses encodes what cannot stand in one.
  return quietLink(text, new URL(address).href);
}
