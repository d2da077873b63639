/** A made-up server whose firmware switch is off, as systeminfo tells it. */
export const SYSTEMINFO = `
Host Name:                 HV-LAB-07
OS Name:                   Microsoft Windows Server 2022 Datacenter
OS Version:                10.0.20348 N/A Build 20348
OS Manufacturer:           Microsoft Corporation
OS Configuration:          Member Server
OS Build Type:             Multiprocessor Free
System Manufacturer:       HPE
System Model:              ProLiant DL380 Gen10
System Type:               x64-based PC
Processor(s):              2 Processor(s) Installed.
                           [01]: Intel64 Family 6 Model 85 Stepping 7 GenuineIntel ~2300 Mhz
                           [02]: Intel64 Family 6 Model 85 Stepping 7 GenuineIntel ~2300 Mhz
BIOS Version:              HPE U30, 14/07/2022
System Locale:             en-us;English (United States)
Total Physical Memory:     261,834 MB
Available Physical Memory: 240,112 MB
Domain:                    lab.example
Hotfix(s):                 1 Hotfix(s) Installed.
                           [01]: KB5030999
Network Card(s):           2 NIC(s) Installed.
                           [01]: HPE Ethernet 10Gb 2-port 562SFP+ Adapter
                                 Connection Name: Ethernet 1
                                 DHCP Enabled:    No
                                 IP address(es)
                                 [01]: 192.0.2.10
                           [02]: HPE Ethernet 10Gb 2-port 562SFP+ Adapter
                                 Connection Name: Ethernet 2
                                 Status:          Media disconnected
Hyper-V Requirements:      VM Monitor Mode Extensions: Yes
                           Virtualization Enabled In Firmware: No
                           Second Level Address Translation: Yes
                           Data Execution Prevention Available: Yes
`.trim();
