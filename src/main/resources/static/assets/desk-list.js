/*
 * Keeps an open list fresh. The server answers with the whole page; only what differs is taken from it, so that focus,
 * selection, ticked boxes and typed words stay. Rows that somebody else took say so and stay until the next round.
 */
(() => {
  'use strict';

  const board = document.getElementById('board');
  const news = document.getElementById('list-news');
  if (!board || !news) return;
  let body = document.getElementById('rows');
  const LAST = 'desk-last-task';
  const byTask = (root) => new Map([...root.querySelectorAll('tr[data-task]')].map((row) => [row.dataset.task, row]));

  /* Whoever comes back from a case finds the row where they left it. */
  const remember = (event) => {
    const row = event.target.closest('tr[data-task]');
    if (row && event.target.closest('a, button')) sessionStorage.setItem(LAST, row.dataset.task);
  };
  const returned = () => {
    const kind = (performance.getEntriesByType('navigation')[0] || {}).type;
    const row = body && byTask(body).get(sessionStorage.getItem(LAST));
    if (row && kind === 'back_forward' && document.activeElement === document.body) row.focus();
  };
  board.addEventListener('click', remember);
  returned();

  const isSelecting = () => {
    const selection = window.getSelection();
    return selection && !selection.isCollapsed && board.contains(selection.anchorNode);
  };

  /* Which of the free rows are still free is asked with each round. */
  document.body.addEventListener('htmx:configRequest', (event) => {
    if (event.detail.elt !== board) return;
    event.detail.parameters.delete('seen');
    board.querySelectorAll('tr[data-claimable]').forEach((row) => event.detail.parameters.append('seen', row.dataset.task));
  });
  document.body.addEventListener('htmx:beforeRequest', (event) => {
    if (event.detail.elt !== board) return;
    if (document.hidden || isSelecting() || board.dataset.sent === 'yes') event.preventDefault();
  });

  const renew = (old, fresh) => {
    if (old.dataset.mark === fresh.dataset.mark) return false;
    const ticked = old.querySelector('input[type=checkbox]:checked');
    const claimableStays = old.dataset.claimable === fresh.dataset.claimable;
    [...fresh.cells].forEach((cell, i) => {
      const mine = old.cells[i];
      if (mine.contains(document.activeElement) || (i === 0 && claimableStays && ticked)) return;
      mine.replaceChildren(...[...cell.childNodes].map((node) => document.importNode(node, true)));
    });
    old.className = fresh.className;
    old.dataset.mark = fresh.dataset.mark;
    if (fresh.dataset.claimable) old.dataset.claimable = fresh.dataset.claimable;
    else delete old.dataset.claimable;
    return true;
  };

  const lost = (row, words) => {
    row.classList.add('row-taken');
    delete row.dataset.claimable;
    const box = row.querySelector('input[type=checkbox]');
    if (box) { box.checked = false; box.disabled = true; }
    const place = row.cells[row.cells.length - 1];
    const hadFocus = place.contains(document.activeElement);
    place.replaceChildren(document.createTextNode(words));
    if (hadFocus) row.focus();
  };

  const add = (row, before) => {
    const fresh = document.importNode(row, true);
    if (before) before.after(fresh); else body.prepend(fresh);
    return fresh;
  };

  const told = (words) => { if (words.length > 0) news.textContent = words.join(' '); };
  const counted = (words, n) => words.replace('{n}', String(n));

  /* The list was empty: there is nothing to lose. */
  const begun = (page, there) => {
    outside(page);
    if (!there) return;
    board.replaceChildren(...[...page.getElementById('board').childNodes].map((node) => document.importNode(node, true)));
    body = document.getElementById('rows');
    told([counted(news.dataset.new, byTask(body).size)]);
  };

  /* The figures and the title, which are not in the list. */
  const outside = (page) => {
    const figures = page.getElementById('figures');
    const own = document.getElementById('figures');
    if (!own.contains(document.activeElement) && own.innerHTML !== figures.innerHTML) own.innerHTML = figures.innerHTML;
    document.title = page.title;
    const caption = board.querySelector('caption');
    const total = page.querySelector('#board caption');
    if (caption && total) caption.textContent = total.textContent;
  };

  const merge = (page) => {
    const there = page.getElementById('rows');
    if (!body) { begun(page, there); return; }
    const fresh = there ? byTask(there) : new Map();
    const holders = new Map([...page.querySelectorAll('#taken li')].map((line) => [line.dataset.task, line.textContent]));
    const words = [];
    let gone = 0;
    byTask(body).forEach((row, task) => {
      const taken = holders.get(task);
      if (taken && row.dataset.claimable) { lost(row, taken); words.push(taken); return; }
      if (fresh.has(task) || row.contains(document.activeElement)) return;
      if (!row.classList.contains('row-taken')) gone++;
      row.remove();
    });
    let before = null;
    let added = 0;
    const here = byTask(body);
    fresh.forEach((row, task) => {
      const old = here.get(task);
      if (old) { if (!old.classList.contains('row-taken')) renew(old, row); before = old; }
      else { before = add(row, before); added++; }
    });
    outside(page);
    if (added > 0) words.push(counted(news.dataset.new, added));
    if (gone > 0) words.push(counted(news.dataset.gone, gone));
    told(words);
  };

  document.body.addEventListener('htmx:afterRequest', (event) => {
    if (event.detail.elt !== board || !event.detail.xhr) return;
    const answer = event.detail.xhr;
    if (answer.status === 0 || answer.status >= 500) return;
    const page = new DOMParser().parseFromString(answer.responseText, 'text/html');
    if (!page.getElementById('figures')) { news.textContent = news.dataset.out; return; }
    merge(page);
  });
})();
