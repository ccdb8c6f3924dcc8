// Labels and milestones of a repository, and the labels of an issue.

import { addLabel, label as makeLabel, removeLabel } from '../deeds/issues.ts';
import { type Call, type Handler, invalid, NO_CONTENT, notFound, ok, Refusal } from './call.ts';
import { namesIn, setLabels } from './issues.ts';
import { paged } from './paging.ts';
import { label, milestone } from './render/issue.ts';

function labelsIn(body: unknown): string[] {
  return namesIn(Array.isArray(body) ? body : (body as { labels?: unknown })['labels']);
}

const LONGEST_NAME = 50;

function checkName(name: string): string {
  if (name.trim() === '') throw invalid({ resource: 'Label', field: 'name', code: 'missing_field' });
  if ([...name].length > LONGEST_NAME) {
    const message = `name is too long (maximum is ${LONGEST_NAME} characters)`;
    throw invalid({ resource: 'Label', field: 'name', code: 'custom', message });
  }
  return name;
}

const rendered = (call: Call) => (each: Parameters<typeof label>[1]) => label(call.base, each);

export const labelHandlers: Readonly<Record<string, Handler>> = {
  'issues/list-labels-for-repo': (call, { repository }) =>
    paged(call, [...repository.labels.values()], rendered(call), repository),

  'issues/get-label': (call, { repository }) => {
    const found = repository.labels.get((call.parameters['name'] ?? '').toLowerCase());
    if (!found) throw notFound();
    return ok(label(call.base, found));
  },

  'issues/create-label': ({ world, base, body }, { repository }) => {
    const name = checkName(String(body['name'] ?? ''));
    if (repository.labels.has(name.toLowerCase())) {
      throw invalid({ resource: 'Label', field: 'name', code: 'already_exists' });
    }
    const made = makeLabel(world, repository, name);
    if (typeof body['color'] === 'string') made.color = body['color'];
    if (typeof body['description'] === 'string') made.description = body['description'];
    const shown = label(base, made);
    return { ...ok(shown, 201), headers: { Location: shown.url } };
  },

  'issues/list-labels-on-issue': (call, { issue }) =>
    paged(call, issue.labels, rendered(call), issue.repository),

  // A label that the repository has not is made on the way.
  'issues/add-labels': (call, { issue }) => {
    for (const name of labelsIn(call.body))
      addLabel(call.world, issue, checkName(name), { by: call.token.account });
    return ok(issue.labels.map(rendered(call)));
  },

  'issues/set-labels': (call, { issue }) => {
    setLabels(call, issue, labelsIn(call.body).map(checkName));
    return ok(issue.labels.map(rendered(call)));
  },

  'issues/remove-label': (call, { issue }) => {
    const removed = removeLabel(call.world, issue, call.parameters['name'] ?? '', { by: call.token.account });
    if (!removed) throw new Refusal(404, 'Label does not exist');
    return ok(issue.labels.map(rendered(call)));
  },

  'issues/remove-all-labels': (call, { issue }) => {
    setLabels(call, issue, []);
    return NO_CONTENT;
  },

  'issues/list-milestones': (call, { repository }) => {
    const state = call.query['state'] ?? 'open';
    const found = repository.milestones.filter((each) => state === 'all' || each.state === state);
    return paged(call, found, (each) => milestone(call.base, each), repository);
  },

  'issues/get-milestone': (call, { repository }) => {
    const found = repository.milestones.find(
      ({ number }) => `${number}` === call.parameters['milestone_number'],
    );
    if (!found) throw notFound();
    return ok(milestone(call.base, found));
  },
};
