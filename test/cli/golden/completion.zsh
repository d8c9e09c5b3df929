#compdef toc
# To complete toc in zsh, put this line in ~/.zshrc, after compinit:  source <(toc completion zsh)
_toc() {
  local -a found
  local line
  for line in "${(@f)$(toc complete -- "${(@)words[2,CURRENT]}" 2>/dev/null)}"; do
    [[ -n $line ]] && found+=("${${line%%$'\t'*}//:/\\:}:${line#*$'\t'}")
  done
  if (( $#found )); then _describe toc found; else _files; fi
}
compdef _toc toc
