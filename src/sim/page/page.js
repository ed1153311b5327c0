// Lists the bots of the simulator.
const list = document.getElementById("bots");
const answer = await fetch("/_sim/state");
const { result } = await answer.json();
for (const bot of result.bots) {
  const item = document.createElement("li");
  item.textContent = `${bot.first_name} (@${bot.username})`;
  list.append(item);
}
