"use strict";
const element = (name, properties = {}, ...children) => {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
};

const resolve = (api, node) => node && node.$ref ? node.$ref.slice(2).split("/").reduce((at, part) => at[part], api) : node;

// A choice among a few words is a list, anything else a field.
const field = (api, parameter) => {
  const schema = resolve(api, parameter.schema) ?? {};
  const words = [schema, ...(schema.oneOf ?? schema.anyOf ?? []).map(part => resolve(api, part))].flatMap(part => part.enum ?? []).filter(word => word !== null);
  if (words.length === 0) return element("input", { name: parameter.name, placeholder: parameter.example ?? "" });
  return element("select", { name: parameter.name }, element("option", { value: "", textContent: "" }), ...words.map(word => element("option", { value: word, textContent: word })));
};

const address = (path, parameters, values) => {
  const query = new URLSearchParams();
  for (const { name, in: place } of parameters) {
    const value = values.get(name);
    if (place === "path") path = path.replace(`{${name}}`, encodeURIComponent(value));
    else if (place === "query" && value) query.append(name, value);
  }
  return query.size > 0 ? `${path}?${query}` : path;
};

const ask = async (method, url, output) => {
  output.textContent = `${method.toUpperCase()} ${url}\n…`;
  const key = document.getElementById("key").value;
  try {
    const response = await fetch(url, { method, headers: key ? { "x-functions-key": key } : {} });
    const text = await response.text();
    const json = /json/.test(response.headers.get("content-type") ?? "") && text;
    output.textContent = `${method.toUpperCase()} ${url}\n${response.status} ${response.statusText}\n\n${json ? JSON.stringify(JSON.parse(text), null, 2) : text}`;
  } catch (problem) {
    output.textContent = `${method.toUpperCase()} ${url}\n${problem}`;
  }
};

const operation = (api, path, method, described) => {
  const parameters = described.parameters ?? [];
  const output = element("pre", { hidden: true });
  const form = element("form", { id: described.operationId },
    ...parameters.flatMap(parameter => [
      element("label", { textContent: parameter.name + (parameter.required ? " *" : "") }, element("small", { textContent: parameter.description ?? "" })),
      field(api, parameter)]),
    element("button", { textContent: method === "get" ? "Ask" : "Do it" }));
  form.addEventListener("submit", event => {
    event.preventDefault();
    output.hidden = false;
    ask(method, address(path, parameters, new FormData(form)), output);
  });
  return element("details", {},
    element("summary", {}, element("span", { className: "method", textContent: method }), element("span", { className: "path", textContent: path }), ` ${described.summary ?? ""}`),
    form, output);
};

const show = api => {
  document.getElementById("title").textContent = `${api.info.title} API`;
  document.getElementById("about").textContent = api.info.description;
  const groups = new Map();
  for (const [path, methods] of Object.entries(api.paths))
    for (const [method, described] of Object.entries(methods)) {
      const tag = described.tags?.[0] ?? "";
      groups.set(tag, [...groups.get(tag) ?? [], operation(api, path, method, described)]);
    }
  document.getElementById("operations").replaceChildren(...[...groups].flatMap(([tag, operations]) => [element("h2", { textContent: tag }), ...operations]));
};

fetch("openapi.json").then(response => response.json()).then(show, problem => {
  document.getElementById("operations").textContent = `The description could not be loaded: ${problem}`;
});
