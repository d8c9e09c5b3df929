# To complete toc in fish:  toc completion fish > ~/.config/fish/completions/toc.fish
function __toc_complete
  set -l before (commandline -opc)
  toc complete -- $before[2..-1] (commandline -ct) 2>/dev/null
end
complete -c toc -a '(__toc_complete)'
