/** Interfaces that Linux makes up: bridges, tunnels, loops, the ends of containers. */
const MADE_UP =
  /^(?:lo\d?|docker\w{0,12}|br\d{0,3}|br-\w{1,14}|virbr\d{1,3}(?:-nic)?|veth\w{1,12}|vnet\d{1,3}|tap\w{0,10}|tun\w{0,10}|wg\w{0,10}|vmbr\d{1,4}|fw(?:br|pr|ln)\w{1,12}|bond\d{1,3}|team\d{1,3}|dummy\d{1,3}|sit\d|ip6tnl\d|gre\d?|cni\w{0,10}|flannel\.\d|cali\w{1,12}|kube-\w{1,12}|ovs\S{0,12}|lxc\w{0,12}|lxdbr\d|zt\w{1,12}|tailscale\d|ppp\d|vmnet\d|vboxnet\d|\w{1,12}\.\d{1,4})$/;
/** How Linux names the ports of real hardware, and of virtual ones that guests have. */
const PORT = /^(?:en[opsx]\w{1,12}|eth\d{1,2}|em\d|p\dp\d|wlan\d|wl[opsx]\w{1,12}|ib\w{1,10})$/;

/** Whether a name of Linux is that of a port that an adapter has. */
export const isPort = (name: string): boolean => PORT.test(name) && !MADE_UP.test(name);

export const isMadeUp = (name: string): boolean => MADE_UP.test(name);
