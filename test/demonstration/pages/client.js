// The little that runs in the page: Mermaid is drawn, a frame is as high as what it shows, and a form that was sent says so until its answer is there.

const dark = matchMedia('(prefers-color-scheme: dark)').matches;
globalThis.mermaid?.initialize({
  startOnLoad: false,
  securityLevel: 'strict',
  suppressErrorRendering: true,
  theme: dark ? 'dark' : 'default',
  gantt: { useWidth: 900 },
});
for (const [index, block] of document.querySelectorAll('pre.mermaid').entries()) {
  // What cannot be drawn stays as it was written.
  globalThis.mermaid
    ?.render(`picture-${index}`, block.textContent)
    .then(({ svg }) => {
      block.innerHTML = svg;
    })
    .catch(() => block.classList.remove('mermaid'));
}

for (const frame of document.querySelectorAll('iframe')) {
  // Nobody scrolls within what scrolls. Without this the frame has a height of its own, and the link above it.
  const grow = () => {
    const inner = frame.contentDocument?.documentElement;
    frame.style.height = '';
    if (inner) frame.style.height = `${inner.scrollHeight + 2}px`;
  };
  frame.addEventListener('load', grow);
  addEventListener('resize', grow);
  // It may have been there before this ran.
  if (frame.contentDocument?.URL !== 'about:blank') grow();
}

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
