/**
 * Programs that stand by themselves, as the npm scripts run them, read the command line and the environment: they are
 * told through both what the command was given, and set the exit code themselves.
 */
export async function handOver(
  program: () => Promise<unknown>,
  args: readonly (string | undefined)[],
  environment: Readonly<Record<string, string | undefined>> = {},
): Promise<void> {
  process.argv = [...process.argv.slice(0, 2), ...args.filter((arg) => arg !== undefined)]
  for (const [name, value] of Object.entries(environment)) {
    // biome-ignore lint/style/noProcessEnv: written here, read by the configuration alone
    if (value !== undefined) process.env[name] = value
  }
  await program()
}
