-- An author's session: open a convention with a mistake, read the finding, mend it by the quick fix, look things up, rename a reason everywhere.
-- What the editor saw is written as JSON for the test to read.
local folder, result = vim.env.CONV_FOLDER, vim.env.CONV_RESULT
local seen = {}

local function finish()
    vim.fn.writefile({ vim.fn.json_encode(seen) }, result)
    vim.cmd('qall!')
end

local function session()
    vim.cmd('edit ' .. folder .. '/vouchers.conv')
    local buffer = vim.api.nvim_get_current_buf()
    local client = vim.lsp.start_client({
        name = 'conv',
        cmd = vim.split(vim.env.CONV_COMMAND, ' '),
        root_dir = folder,
    })
    vim.lsp.buf_attach_client(buffer, client)
    vim.api.nvim_create_autocmd('BufRead', {
        pattern = '*.conv',
        callback = function(opened) vim.lsp.buf_attach_client(opened.buf, client) end,
    })

    local function ask(method, words, on, more)
        for number, line in ipairs(vim.api.nvim_buf_get_lines(buffer, 0, -1, false)) do
            local start = string.find(line, words, 1, true)
            if start then
                local params = vim.tbl_extend('force', {
                    textDocument = vim.lsp.util.make_text_document_params(buffer),
                    position = { line = number - 1, character = start - 1 + on },
                }, more or {})
                local answers = vim.lsp.buf_request_sync(buffer, method, params, 30000)
                return answers and answers[client] and answers[client].result
            end
        end
    end

    vim.wait(60000, function() return #vim.diagnostic.get(buffer) > 0 end, 50)
    local finding = vim.diagnostic.get(buffer)[1]
    seen.finding = finding and finding.message

    local range = finding and {
        start = { line = finding.lnum, character = finding.col },
        ['end'] = { line = finding.end_lnum, character = finding.end_col },
    }
    local actions = ask('textDocument/codeAction', 'enty', 0, { range = range, context = { diagnostics = {} } })
    seen.action = actions and actions[1] and actions[1].title
    if actions and actions[1] then
        vim.lsp.util.apply_workspace_edit(actions[1].edit, 'utf-16')
    end

    vim.wait(60000, function() return #vim.diagnostic.get(buffer) == 0 end, 50)
    seen.mended = #vim.diagnostic.get(buffer) == 0
    seen.hover = ask('textDocument/hover', 'entry', 1).contents.value
    local completion = ask('textDocument/completion', 'hall or', 0)
    seen.completion = vim.tbl_map(function(item) return item.label end, completion.items)
    local edit = ask('textDocument/rename', 'refused full', 8, { newName = 'used-up' })
    vim.lsp.util.apply_workspace_edit(edit, 'utf-16')
    vim.cmd('wall')
    vim.wait(60000, function() return #vim.diagnostic.get() == 0 end, 50)
    seen.clean = #vim.diagnostic.get() == 0
    vim.lsp.stop_client(client)
end

local ok, problem = pcall(session)
seen.problem = not ok and tostring(problem) or nil
finish()
