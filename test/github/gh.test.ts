// Does a client that we did not write agree? GitHub's own `gh`, where it is installed, sent here as its proxy.

import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { anIssue } from './builders/issue.ts';
import { aRepository } from './builders/repository.ts';
import { comment } from './deeds/issues.ts';
import type { PlainIssue } from './state/model.ts';
import { useStandIn } from './use-stand-in.ts';

function hasGh(): boolean {
  try {
    execFileSync('gh', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const standIn = useStandIn();
const home = mkdtempSync(join(tmpdir(), 'stand-in-gh-'));
let issue: PlainIssue;
let token: string;

beforeEach(() => {
  const { world, personalToken } = standIn();
  const repository = aRepository().letting('alice', 'write').in(world);
  issue = anIssue().titled('Track').in(world, repository);
  for (let index = 0; index < 250; index += 1) comment(world, issue, `comment ${index}`);
  token = personalToken('alice');
});

afterAll(() => rmSync(home, { recursive: true }));

/** `github.localhost` is the one host that gh calls without TLS. */
function gh(...args: string[]): Promise<string> {
  const env = {
    PATH: process.env['PATH'],
    HOME: home,
    GH_TOKEN: token,
    GH_HOST: 'github.localhost',
    HTTP_PROXY: standIn().url,
    GH_NO_UPDATE_NOTIFIER: '1',
  };
  return new Promise((resolve, reject) => {
    execFile('gh', args, { env }, (error, stdout, stderr) => {
      if (error) reject(new Error(`${stderr}\n${stdout}`));
      else resolve(stdout);
    });
  });
}

const ISSUE = 'repos/kubevirt/enhancements/issues/1';

(hasGh() ? describe : describe.skip)('gh', () => {
  test('reads, with its own pages', async () => {
    expect(JSON.parse(await gh('api', ISSUE))).toMatchObject({ title: 'Track', comments: 250 });
    const bodies = await gh('api', '--paginate', `${ISSUE}/comments?per_page=100`, '--jq', '.[].body');
    expect(bodies.trim().split('\n')).toHaveLength(250);
  });

  test('writes, and says what was refused', async () => {
    await gh('api', `${ISSUE}/comments`, '-f', 'body=from gh');
    expect(issue.comments.at(-1)).toMatchObject({ body: 'from gh', author: { login: 'alice' } });
    await expect(gh('api', 'repos/kubevirt/nothing')).rejects.toThrow('Not Found (HTTP 404)');
  });

  test('queries, with its own cursor', async () => {
    const query = `query($endCursor: String) { repository(owner: "kubevirt", name: "enhancements") { issue(number: 1) { comments(first: 100, after: $endCursor) { nodes { body } pageInfo { hasNextPage endCursor } } } } }`;
    const text = await gh(
      'api',
      'graphql',
      '--paginate',
      '-f',
      `query=${query}`,
      '--jq',
      '.data.repository.issue.comments.nodes[].body',
    );
    expect(text.trim().split('\n')).toHaveLength(250);
    await expect(gh('api', 'graphql', '-f', 'query={ nothing }')).rejects.toThrow('nothing');
    standIn().violations.expect(/Cannot query field "nothing"/);
  });
});
