// The little that runs in the page: Mermaid is drawn, and a form that was sent says so until its answer is there.

const dark = matchMedia('(prefers-color-scheme: dark)').matches;
globalThis.mermaid?.initialize({
  startOnLoad: false,
  securityLevel: 'strict',
  theme: dark ? 'dark' : 'default',
  gantt: { useWidth: 900 },
});
globalThis.mermaid?.run({ querySelector: 'pre.mermaid', suppressErrors: true });

document.addEventListener('submit', ({ target }) => {
  const busy = document.createElement('p');
  busy.className = 'busy';
  busy.setAttribute('role', 'status');
  busy.textContent = 'The actions run …';
  document.body.append(busy);
  // Once the form is on its way: a button that is disabled before is not sent.
  setTimeout(() => {
    for (const button of target.querySelectorAll('button')) button.disabled = true;
  });
});
