// The loader of register.mjs: says of imported JSON that it is JSON. For jest, .config/jest-json.cjs does the same.

/* oxlint-disable typescript/no-unsafe-return -- a loader passes on what the next one gives */

export function load(url, context, next) {
  if (!url.endsWith('.json')) return next(url, context);
  return next(url, { ...context, importAttributes: { ...context.importAttributes, type: 'json' } });
}
