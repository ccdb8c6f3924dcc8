// What does the page do by itself? It filters what is there already, and says how much is left. Without it everything is shown.

/**
 * Nothing from outside stands in it, so that its hash is the same for every report; it makes no markup and asks no server. Rows carry what they can be
 * filtered by in `data-sig`, `data-stage`, `data-release`, `data-state` and `data-text`; a filter spares rows that do not have its key. The filter stands in the address
 * behind `#`, so that a link to a view can be sent.
 */
export const SCRIPT = `
'use strict';
(() => {
  const form = document.getElementById('filter-form');
  if (!form) return;
  const bar = document.getElementById('filter');
  const count = document.getElementById('filter-count');
  const keys = ['sig', 'stage', 'release', 'state'].filter((key) => form.elements[key]);
  const rows = [...document.querySelectorAll('[data-sig]')];
  const groups = [...document.querySelectorAll('[data-group]')];
  const total = rows.filter((row) => row.hasAttribute('data-counted')).length;

  const wanted = () => Object.fromEntries([...keys, 'text'].map((key) => [key, key === 'text' ? form.elements[key].value.trim().toLowerCase() : form.elements[key].value]));
  const fits = (row, want) => keys.every((key) => {
    const has = row.dataset[key];
    if (want[key] === '' || has === undefined) return true;
    return key === 'stage' ? has.split(' ').includes(want[key]) : has === want[key];
  }) && (want.text === '' || row.dataset.text === undefined || row.dataset.text.includes(want.text));

  const apply = () => {
    const want = wanted();
    const isSet = Object.values(want).some((value) => value !== '');
    for (const row of rows) row.hidden = !fits(row, want);
    // What holds nothing that is shown is not shown either: a group of rows, a table, the section of a SIG.
    for (const group of groups) {
      const own = [...group.querySelectorAll('[data-sig]')];
      group.hidden = own.length > 0 && own.every((row) => row.hidden);
      const tally = group.querySelector(':scope > * > [data-tally], :scope > * > * > [data-tally]');
      if (tally) tally.textContent = own.filter((row) => !row.hidden).length;
    }
    for (const folded of document.querySelectorAll('details[data-fold]')) {
      if (isSet && folded.querySelector('[data-sig]:not([hidden])')) folded.open = true;
    }
    for (const empty of document.querySelectorAll('[data-empty]')) {
      const own = [...empty.parentElement.querySelectorAll('[data-sig]:not([data-overview])')];
      empty.hidden = own.length === 0 || own.some((row) => !row.hidden);
    }
    const left = rows.filter((row) => row.hasAttribute('data-counted') && !row.hidden).length;
    count.textContent = isSet ? left + ' of ' + total + ' proposals' : 'All ' + total + ' proposals';
    form.elements.reset.hidden = !isSet;
  };

  const remember = () => {
    const set = Object.entries(wanted()).filter(([, value]) => value !== '');
    const hash = set.length === 0 ? '' : '#' + new URLSearchParams(set);
    // Where a page has no address of its own there is nothing to remember it in.
    try { history.replaceState(null, '', hash === '' ? location.pathname + location.search : hash); } catch {}
  };

  const recall = () => {
    const said = new URLSearchParams(location.hash.slice(1));
    if (![...keys, 'text'].some((key) => said.has(key))) return;
    for (const key of [...keys, 'text']) {
      const value = said.get(key) ?? '';
      const field = form.elements[key];
      field.value = value;
      if (field.selectedIndex === -1) field.selectedIndex = 0;
    }
  };

  const change = () => { apply(); remember(); };
  form.addEventListener('input', change);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    for (const key of [...keys, 'text']) form.elements[key].value = '';
    change();
    form.elements.sig.focus();
  });
  // A link that names a filter sets it, and leads on to its place.
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[data-filter-key]') : null;
    if (!link) return;
    form.elements[link.dataset.filterKey].value = link.dataset.filterValue;
    apply();
  });
  addEventListener('hashchange', () => { recall(); apply(); });
  addEventListener('beforeprint', () => { for (const each of document.querySelectorAll('details[data-fold]')) each.open = true; });
  const measure = () => document.documentElement.style.setProperty('--bar', getComputedStyle(bar).position === 'sticky' ? bar.offsetHeight + 'px' : '0px');
  addEventListener('resize', measure);

  bar.hidden = false;
  recall();
  apply();
  measure();
})();
`;
