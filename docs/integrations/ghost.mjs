// Lints the drafts of a Ghost site; writes nothing there.
// GHOST_URL=https://site.example GHOST_ADMIN_KEY=id:secret node ghost.mjs
import {createHmac} from 'node:crypto';
import {createLinter, loadFormat} from 'postedit';

const {GHOST_URL: site = '', GHOST_ADMIN_KEY: key = ''} = process.env;
const linter = await createLinter();
const format = await loadFormat('html');

for (let page = 1; page !== null; ) {
  const address = new URL('/ghost/api/admin/posts/', site);
  address.search = new URLSearchParams({filter: 'status:draft', formats: 'html', page: String(page)}).toString();
  const answer = await fetch(address, {headers: {Authorization: `Ghost ${token(key)}`, 'Accept-Version': 'v5.0'}});
  if (!answer.ok) throw new Error(`${address.pathname}: ${answer.status} ${answer.statusText}`);
  const {posts, meta} = await answer.json();
  for (const {slug, title, html} of posts) {
    // The title is line 1; a draft without text has null for it.
    const article = `<h1>${title.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</h1>\n${html ?? ''}`;
    for (const {line, column, severity, message, ruleId} of linter.lint(article, {format}).findings) {
      console.log(`${slug}:${line}:${column}: ${message} [${severity}/${ruleId}]`);
      if (severity === 'error') process.exitCode = 1;
    }
  }
  page = meta.pagination.next;
}

/** A JSON Web Token that is good for five minutes, as the Admin API wants it. */
function token(adminKey) {
  const [kid, secret = ''] = adminKey.split(':');
  const now = Math.floor(Date.now() / 1000);
  const encode = value => Buffer.from(JSON.stringify(value)).toString('base64url');
  const signed = `${encode({alg: 'HS256', typ: 'JWT', kid})}.${encode({iat: now, exp: now + 300, aud: '/admin/'})}`;
  return `${signed}.${createHmac('sha256', Buffer.from(secret, 'hex')).update(signed).digest('base64url')}`;
}
