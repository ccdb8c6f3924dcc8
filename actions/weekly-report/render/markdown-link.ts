// How does an address stand in Markdown? As the target of a link that nothing in it ends, or not at all; and nothing that is linked hears of it.

/** A link around Markdown; where the address leads nowhere in the web, that Markdown alone. */
export function markdownLink(text: string, address: string | undefined): string {
  const target = address === undefined ? undefined : webAddress(address);
  return target === undefined ? text : `[${text}](${target})`;
}

function webAddress(address: string): string | undefined {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return undefined;
  // The parser of addresses has encoded blanks and controls; what is left is what Markdown or a table reads otherwise.
  const encoded = new URL(address).href.replace(
    /[()<>[\]\\|`'"]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  // A link to an issue or a pull request makes an event there, each time anew; by way of GitHub's redirecting host it does not.
  return encoded.replace(
    /^https:\/\/github\.com\/(?=[^/]+\/[^/]+\/(?:issues|pull|discussions)\/)/,
    'https://redirect.github.com/',
  );
}
