-- For nvim-lint. The report counts columns in bytes, as Neovim does.
local severities = {ERROR = vim.diagnostic.severity.ERROR, WARNING = vim.diagnostic.severity.WARN, INFO = vim.diagnostic.severity.INFO}

local lint = require('lint')

lint.linters.postedit = {
  cmd = 'postedit',
  stdin = true,
  args = {'--format', 'rdjsonl', '--stdin-filename', function() return vim.api.nvim_buf_get_name(0) end},
  ignore_exitcode = true,
  parser = function(output)
    local diagnostics = {}
    for line in output:gmatch('[^\n]+') do
      local finding = vim.json.decode(line)
      -- A text that could not be read has no range.
      local first = {line = 1, column = 1}
      local range = finding.location.range or {start = first, ['end'] = first}
      table.insert(diagnostics, {
        lnum = range.start.line - 1,
        col = range.start.column - 1,
        end_lnum = range['end'].line - 1,
        end_col = range['end'].column - 1,
        severity = severities[finding.severity],
        code = finding.code.value,
        source = 'postedit',
        message = finding.message,
      })
    end
    return diagnostics
  end,
}

for _, filetype in ipairs({'text', 'markdown', 'mdx'}) do
  lint.linters_by_ft[filetype] = {'postedit'}
end

vim.api.nvim_create_autocmd({'BufReadPost', 'BufWritePost', 'InsertLeave'}, {callback = function() lint.try_lint() end})
