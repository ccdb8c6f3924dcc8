// Statuses of a commit: the history, the present state, and one more.

import { combinedState, currentStatuses, setStatus } from '../deeds/statuses.ts';
import type { StatusState } from '../state/model.ts';
import { resolveRef } from '../state/world.ts';
import { type Handler, invalid, ok, Refusal } from './call.ts';
import { paged, pageOf, visible } from './paging.ts';
import { simpleStatus, status } from './render/commit.ts';
import { apiUrl, minimalRepository } from './render/repository.ts';

const LONGEST_DESCRIPTION = 140;

export const statusHandlers: Readonly<Record<string, Handler>> = {
  'repos/create-commit-status': ({ world, base, token, parameters, body }, { repository }) => {
    const sha = parameters['sha'] ?? '';
    if (!repository.objects.commits.has(sha)) throw new Refusal(422, `No commit found for SHA: ${sha}`);
    const text = (name: string) => (typeof body[name] === 'string' ? String(body[name]) : null);
    const description = text('description');
    if (description !== null && [...description].length > LONGEST_DESCRIPTION) {
      const message = `description is too long (maximum is ${LONGEST_DESCRIPTION} characters)`;
      throw invalid({ resource: 'Status', field: 'description', code: 'custom', message });
    }
    const targetUrl = text('target_url');
    if (targetUrl !== null && targetUrl !== '' && !/^https?:\/\//.test(targetUrl)) {
      const message = 'target_url must use http(s) scheme';
      throw invalid({ resource: 'Status', field: 'target_url', code: 'custom', message });
    }
    const made = setStatus(world, repository, sha, {
      state: body['state'] as StatusState,
      context: text('context') ?? 'default',
      description,
      targetUrl,
      creator: token.account,
    });
    if (!made) {
      const message = 'This SHA and context has reached the maximum number of statuses.';
      throw new Refusal(422, 'Validation Failed', {
        errors: [{ resource: 'Status', code: 'custom', message }],
      });
    }
    const location = `${apiUrl(base, repository)}/statuses/${sha}`;
    return { ...ok(status(base, made), 201), headers: { Location: location } };
  },

  'repos/list-commit-statuses-for-ref': (call, { repository }) => {
    const sha = resolveRef(repository, call.parameters['ref'] ?? '');
    const newestFirst = [...(repository.statuses.get(sha ?? '') ?? [])].reverse();
    return paged(call, newestFirst, (each) => status(call.base, each), repository);
  },

  'repos/get-combined-status-for-ref': (call, { repository }) => {
    const sha = resolveRef(repository, call.parameters['ref'] ?? '');
    if (sha === undefined) throw new Refusal(404, `No commit found for SHA: ${call.parameters['ref']}`);
    const statuses = visible(call, currentStatuses(repository, sha));
    const { items, headers } = pageOf(call, statuses, repository);
    const url = `${apiUrl(call.base, repository)}/commits/${sha}`;
    const body = {
      state: combinedState(statuses),
      statuses: items.map((each) => simpleStatus(call.base, each)),
      sha,
      total_count: statuses.length,
      repository: minimalRepository(call.base, repository),
      commit_url: url,
      url: `${url}/status`,
    };
    return { ...ok(body), headers };
  },
};
