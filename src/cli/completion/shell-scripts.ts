/** The shells that can be told to complete. */
export const SHELLS = ["bash", "zsh", "fish"] as const;
/** One of {@link SHELLS}. */
export type Shell = (typeof SHELLS)[number];

/**
 * What each shell has to read once. It asks `toc complete` for the words, one a line with what it means after a tab, and
 * offers files where there are none. Nothing that was typed is evaluated, and what is put in is quoted: a link is `a->b`.
 */
export const SHELL_SCRIPTS: { readonly [S in Shell]: string } = {
  bash: `# To complete toc in bash, put this line in ~/.bashrc:  source <(toc completion bash)
_toc() {
  COMPREPLY=()
  local value meaning
  while IFS=$'\\t' read -r value meaning; do
    [[ -n $value ]] && COMPREPLY+=("$(printf '%q' "$value")")
  done < <(toc complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -o default -F _toc toc
`,
  zsh: `#compdef toc
# To complete toc in zsh, put this line in ~/.zshrc, after compinit:  source <(toc completion zsh)
_toc() {
  local -a found
  local line
  for line in "\${(@f)$(toc complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)}"; do
    [[ -n $line ]] && found+=("\${\${line%%$'\\t'*}//:/\\\\:}:\${line#*$'\\t'}")
  done
  if (( $#found )); then _describe toc found; else _files; fi
}
compdef _toc toc
`,
  fish: `# To complete toc in fish:  toc completion fish > ~/.config/fish/completions/toc.fish
function __toc_complete
  set -l before (commandline -opc)
  toc complete -- $before[2..-1] (commandline -ct) 2>/dev/null
end
complete -c toc -a '(__toc_complete)'
`,
};
