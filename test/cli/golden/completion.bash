# To complete toc in bash, put this line in ~/.bashrc:  source <(toc completion bash)
_toc() {
  COMPREPLY=()
  local value meaning
  while IFS=$'\t' read -r value meaning; do
    [[ -n $value ]] && COMPREPLY+=("$(printf '%q' "$value")")
  done < <(toc complete -- "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -o default -F _toc toc
