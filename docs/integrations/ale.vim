" For ALE. The report counts columns in bytes, as Vim does.
function! PosteditFindings(buffer, lines) abort
  let l:found = []
  for l:line in a:lines
    let l:finding = json_decode(l:line)
    " A text that could not be read has no range.
    let l:first = {'line': 1, 'column': 1}
    let l:range = get(l:finding.location, 'range', {'start': l:first, 'end': l:first})
    call add(l:found, {
    \   'lnum': l:range.start.line,
    \   'col': l:range.start.column,
    \   'end_lnum': l:range.end.line,
    \   'end_col': max([1, l:range.end.column - 1]),
    \   'type': l:finding.severity[0],
    \   'code': l:finding.code.value,
    \   'text': l:finding.message,
    \})
  endfor
  return l:found
endfunction

for s:filetype in ['text', 'markdown', 'mdx']
  call ale#linter#Define(s:filetype, {
  \   'name': 'postedit',
  \   'executable': 'postedit',
  \   'command': '%e --format rdjsonl --stdin-filename %s',
  \   'callback': 'PosteditFindings',
  \})
endfor
