// A failure that is an answer: what it says, word for word.

import type { Clock } from '../clock.ts';
import { type Answer, DOCUMENTATION } from '../rest/call.ts';
import type { Failure } from './faults.ts';

const UNICORN = `<!DOCTYPE html>
<html>
  <head><title>Unicorn! &middot; GitHub</title></head>
  <body><p><strong>We couldn't respond to your request in time.</strong></p></body>
</html>
`;

const TEXTS: Readonly<Record<number, string>> = {
  500: 'Server Error',
  502: 'Server Error',
  503: 'Service unavailable',
  504: "We couldn't respond to your request in time. Sorry about that. Please try resubmitting your request and contact us if the problem persists.",
};

function said(status: number, message: string, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status, body: { message, documentation_url: DOCUMENTATION, status: `${status}` }, headers };
}

/** Undefined for failures that are no answer of their own. */
export function failureAnswer(failure: Failure, clock: Clock): Answer | undefined {
  switch (failure.as) {
    case 'server-error': {
      const status = failure.status ?? 502;
      if (failure.html) return { status, bytes: Buffer.from(UNICORN), type: 'text/html; charset=utf-8' };
      return said(status, TEXTS[status] ?? 'Server Error');
    }
    case 'too-many':
      return said(429, 'Too many requests', { 'retry-after': `${failure.retryAfter ?? 1}` });
    case 'secondary-limit':
      return said(
        403,
        'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
        { 'retry-after': `${failure.retryAfter ?? 60}` },
      );
    case 'primary-limit': {
      const reset = Math.ceil(clock.now() / 1000) + (failure.resetsIn ?? 3_600);
      return said(403, 'API rate limit exceeded for installation ID 1.', {
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': `${reset}`,
      });
    }
    case 'bad-credentials':
      return said(401, 'Bad credentials');
    case 'not-accessible':
      return said(403, 'Resource not accessible by integration');
    case 'reset':
    case 'hang':
    case 'truncated':
    case 'cut':
    case 'delay':
    case 'partial':
    case 'stale':
      return undefined;
  }
}
