-- Run by editors.test.ts in the folder of a workspace: prints what Neovim shows and is answered.
local client = vim.lsp.start_client({
  name = "wgtip",
  cmd = { "node", vim.env.WGTIP, "server", "--stdio" },
  root_dir = vim.fn.getcwd(),
})
vim.cmd("edit draft.md")
vim.lsp.buf_attach_client(0, client)
local function ask(method, line, character, more)
  local params = { textDocument = vim.lsp.util.make_text_document_params() }
  params.position = { line = line, character = character }
  for key, value in pairs(more or {}) do params[key] = value end
  for _, one in pairs(vim.lsp.buf_request_sync(0, method, params, 20000) or {}) do return one.result end
end
local function say(...) io.stdout:write(table.concat({ ... }, " ") .. "\n") end

vim.wait(30000, function() return #vim.diagnostic.get(0) > 0 end, 50)
for _, one in ipairs(vim.diagnostic.get(0)) do say("diagnostic", one.lnum, one.col, one.code or "", one.message) end
local place = { line = 0, character = 14 }
local actions = ask("textDocument/codeAction", 0, 14, { range = { start = place, ["end"] = place }, context = { diagnostics = {} } })
say("action", actions[1].title)
say("hover", ask("textDocument/hover", 0, 55).contents.value:match("[^\n]*"))
local definition
vim.wait(30000, function()
  definition = ask("textDocument/definition", 1, 8)
  return definition and #definition > 0
end, 200)
say("definition", definition[1].uri:match("[^/]*$"))
say("references", #ask("textDocument/references", 1, 8, { context = { includeDeclaration = true } }))
say("completion", ask("textDocument/completion", 2, 39).items[1].label)
vim.lsp.util.apply_workspace_edit(actions[1].edit, "utf-16")
say("line", vim.api.nvim_buf_get_lines(0, 0, 1, false)[1])
vim.cmd("qa!")
