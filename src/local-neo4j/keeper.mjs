// The process between the starter and the Java machine. It stops Java when the starter is gone, however that went:
// a killed starter can run no handler of its own, but its end of the channel closes.
// Plain JavaScript, so that it needs no loader and stays small.
import { spawn } from 'node:child_process'
import { openSync, rmSync } from 'node:fs'

const PATIENCE_MS = 30_000

const [lockFile, output, command, ...args] = process.argv.slice(2)
const log = openSync(output, 'w')
const java = spawn(command, args, { stdio: ['ignore', log, log], windowsHide: true })

java.once('spawn', () => tell({ pid: java.pid }))
java.once('error', (error) => end({ error: error.message }))
java.once('exit', (code, signal) => end({ code, signal }))

process.on('disconnect', stop)
process.on('message', (order) => (order === 'kill' ? java.kill('SIGKILL') : stop()))
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, stop)

function stop() {
  java.kill('SIGTERM')
  setTimeout(() => java.kill('SIGKILL'), PATIENCE_MS).unref()
}

function tell(message) {
  if (process.connected) process.send(message, () => {})
}

function end(message) {
  rmSync(lockFile, { force: true })
  tell(message)
  if (process.connected) process.disconnect()
}
