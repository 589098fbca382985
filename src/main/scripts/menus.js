/* Menus of the header and of a proposal close when something else is clicked and by Escape; "/" goes to the search. */
const MENUS = 'details.nav-group[open], details.person-menu[open], details.action-menu[open]';
const TYPED_IN = 'input, textarea, select, [contenteditable]';

function closeMenus(but) {
  document.querySelectorAll(MENUS).forEach((menu) => {
    if (!but || !menu.contains(but)) menu.open = false;
  });
}
document.addEventListener('click', (event) => closeMenus(event.target));
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') closeMenus(null);
});

/* The field of the search page comes before the one in the header; where neither is in view, the link to the page. */
function openSearch() {
  const fields = ['#q', '#site-search'].map((id) => document.querySelector(`form[role=search] ${id}`));
  const field = fields.find((each) => each?.offsetParent);
  if (field) field.select();
  else document.querySelector('.site-search-link')?.click();
}
document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.closest(TYPED_IN)) return;
  event.preventDefault();
  openSearch();
});
