/** Lets a shell complete commands, options and what entities are called. */

import shells, { type Complete } from '@bomb.sh/tab'
import tab from '@bomb.sh/tab/commander'
import type { Command } from 'commander'
import type { Named } from '../session/names.ts'

// The library's own scripts lose ids at the colon in bash and zsh, and names with spaces in all three; in bash they need the
// package bash-completion, and run what stands on the half-written line.

const bashScript = `# bash completion for digigraf
__digigraf_complete() {
    local IFS=$'\\n' word value current quote='' prefix='' last=-1 i
    local -a words=() values=()
    # bash takes words apart at : and = as well.
    for ((i = 1; i <= COMP_CWORD; i++)); do
        word=\${COMP_WORDS[i]}
        if ((last >= 0)) && [[ $word == [:=]* || \${words[last]} == *[:=] ]]; then
            words[last]+=$word
        else
            words[++last]=$word
        fi
    done
    current=\${words[last]}
    if [[ $current == [\\"\\']* ]]; then
        quote=\${current:0:1}
    elif [[ $current == *:* ]]; then
        prefix=\${current%"\${current##*:}"}
    fi
    for ((i = 0; i <= last; i++)); do words[i]=\${words[i]//[\\"\\'\\\\]/}; done
    while read -r value; do
        # The last line says how, the others what to complete.
        [[ $value == :* ]] || values+=("\${value%%$'\\t'*}")
    done < <(digigraf complete -- "\${words[@]}" 2>/dev/null)
    COMPREPLY=()
    for value in "\${values[@]}"; do
        [[ -n $quote ]] || printf -v value %q "$value"
        COMPREPLY+=("\${value#"$prefix"}")
    done
}
complete -o default -F __digigraf_complete digigraf`

const zshScript = `#compdef digigraf
# zsh completion for digigraf
_digigraf() {
    local -a lines values shown
    # The last line says how, the others what to complete.
    lines=("\${(@f)$(digigraf complete -- "\${(@Q)words[2,CURRENT-1]}" "\${(Q)PREFIX}" 2>/dev/null)}")
    lines=("\${(@)lines:#:*}")
    values=("\${(@)lines%%$'\\t'*}")
    shown=("\${(@)lines//$'\\t'/  -- }")
    if [[ -n $values ]]; then compadd -l -d shown -a values; else _files; fi
}
compdef _digigraf digigraf`

const fishScript = `# fish completion for digigraf
function __digigraf_complete
    set -l words (commandline -opc)
    set -l typed (commandline -ct | string trim -l -c '"\\'' | string replace -a '\\\\' '')
    # The last line says how, the others what to complete.
    digigraf complete -- $words[2..-1] "$typed" 2>/dev/null | string match -v -r '^:\\d+$'
end
complete -c digigraf -f -a '(__digigraf_complete)'
complete -c digigraf -s o -l output -r -F
complete -c digigraf -l seed -r -F`

const scripts: Readonly<Record<string, string>> = { bash: bashScript, zsh: zshScript, fish: fishScript }

/** Adds the command that prints a script for a shell, and the one that the script asks. */
export function addCompletion(program: Command): void {
  tab(program, { completionCommandName: 'completion' })
  program.commands
    .find((command) => command.name() === 'completion')
    ?.description('Prints a script that lets a shell complete commands, options and the names of entities.')
    .summary('complete commands and names in a shell')
    .action((shell: string) => {
      const script = scripts[shell]
      if (script) process.stdout.write(`${script}\n`)
      else shells.setup('digigraf', 'digigraf', shell)
    })
    .addHelpText(
      'after',
      `
Examples:
  source <(digigraf completion bash)
  source <(digigraf completion zsh)
  digigraf completion fish > ~/.config/fish/completions/digigraf.fish`,
    )
}

/** Where an entity is asked for. */
const entities = [
  { command: 'links', places: ['entity'] },
  { command: 'path', places: ['from', 'to', 'avoid'] },
  { command: 'export', places: ['of'] },
]

/** Lets what is typed be completed to a name or an id. */
export function completeNames(names: readonly Named[], typed: string): void {
  const candidates = candidatesFor(names, typed)
  const offer = (complete: Complete) => {
    for (const [value, description] of candidates) complete(value, description)
  }
  for (const { command, places } of entities) {
    const given = shells.commands.get(command)
    for (const place of places) {
      const option = given?.options.get(place)
      if (option) option.handler = offer
      const argument = given?.arguments.get(place)
      if (argument) argument.handler = offer
    }
  }
}

/** What is typed stays as it is, for shells drop what begins otherwise; names are understood in any case. */
function candidatesFor(names: readonly Named[], typed: string): readonly (readonly [string, string])[] {
  const ids = names.map(({ id, name }) => [id, name] as const)
  if (typed === '') return ids
  const begun = typed.toLowerCase()
  const called = names
    .filter(({ name }) => name.toLowerCase().startsWith(begun))
    .map(({ id, name }) => [typed + name.slice(typed.length), id] as const)
  return [...called, ...ids]
}
