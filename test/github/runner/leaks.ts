// Did a token get anywhere where it can be read? In what the action wrote, and in what it left on GitHub.

import type { World } from '../state/model.ts';

/** A token, and the forms in which it is sent. */
function forms(secret: string): string[] {
  const encoded = (text: string) => Buffer.from(text).toString('base64').replace(/=+$/, '');
  return [secret, encoded(secret), encoded(`x-access-token:${secret}`)];
}

/** The places, by name, that hold any of the secrets. */
export function leaksIn(places: Readonly<Record<string, string>>, secrets: readonly string[]): string[] {
  const wanted = secrets.flatMap(forms);
  return Object.entries(places).flatMap(([place, text]) =>
    wanted.some((form) => text.includes(form)) ? [`a token stands in ${place}`] : [],
  );
}

/** Every text that an action could have written there. */
export function textsOf(world: World): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const repository of world.repositories.values()) {
    for (const issue of repository.issues.values()) {
      const place = `${repository.name}#${issue.number}`;
      const said = [
        issue.title,
        issue.body,
        ...issue.labels.map(({ name }) => name),
        ...issue.comments.map(({ body }) => body),
      ];
      if (issue.kind === 'PullRequest') said.push(...issue.reviews.map(({ body }) => body));
      texts[place] = said.join('\n');
    }
    for (const [sha, statuses] of repository.statuses) {
      texts[`the statuses of ${sha}`] = statuses
        .map((each) => `${each.context} ${each.description} ${each.targetUrl}`)
        .join('\n');
    }
  }
  return texts;
}
